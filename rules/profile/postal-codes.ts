import type { Sourced } from '@/rules/sourced';

/** How postal codes begin, by region id; 香港 has none. */
const postalPrefixes: Sourced<Readonly<Record<string, readonly string[]>>> = {
  value: {
    beijing: ['10'],
    tianjin: ['30'],
    hebei: ['05', '06', '07'],
    shanxi: ['03', '04'],
    // 兴安盟, eastern 呼伦贝尔 and 阿拉善盟 are served from the provinces beside them.
    neimenggu: ['01', '02', '1374', '1375', '1376', '16265', '16275', '16285', '7354', '7373', '7503'],
    liaoning: ['11', '12'],
    dalian: ['116'],
    jilin: ['13'],
    heilongjiang: ['15', '16'],
    shanghai: ['20'],
    jiangsu: ['21', '22'],
    zhejiang: ['31', '32'],
    ningbo: ['31', '32'],
    anhui: ['23', '24'],
    fujian: ['35', '36'],
    jiangxi: ['33', '34'],
    shandong: ['25', '26', '27'],
    henan: ['45', '46', '47'],
    hubei: ['43', '44'],
    hunan: ['41', '42'],
    guangdong: ['51', '52'],
    guangxi: ['53', '54'],
    hainan: ['57'],
    chongqing: ['40'],
    sichuan: ['61', '62', '63', '64'],
    guizhou: ['55', '56'],
    yunnan: ['65', '66', '67'],
    xizang: ['85', '86'],
    shaanxi: ['71', '72'],
    gansu: ['73', '74'],
    qinghai: ['81'],
    ningxia: ['75'],
    xinjiang: ['83', '84'],
    'xinjiang-bingtuan': ['83', '84'],
  },
  source:
    'provinces: whaonub/baoxiaomi src/assets/data/postcode.js; 大连 and 内蒙古: LukeNaruto/xbusercenter src/views/info-edit/area.js',
  asOf: '2026-11',
  confidence: 'second-hand',
};

const insideAnother: readonly string[] = ['dalian', 'ningbo', 'xinjiang-bingtuan'];

/** Codes people outside the mainland use on mainland forms. */
const stoodIn: readonly string[] = ['999077', '999078'];

/** Whether six digits fit the region; undefined where its range is not known. */
export function fitsRegion(postalCode: string, regionId: string): boolean | undefined {
  return postalPrefixes.value[regionId]?.some((prefix) => postalCode.startsWith(prefix));
}

/** The id of the province six digits belong to (never a city inside it); undefined when nothing begins like that. */
export function findPostalRegion(postalCode: string): string | undefined {
  const fits = Object.entries(postalPrefixes.value).flatMap(([id, prefixes]) =>
    prefixes.filter((prefix) => postalCode.startsWith(prefix)).map((prefix) => ({ id, length: prefix.length })),
  );
  const provinces = fits.filter(({ id }) => !insideAnother.includes(id));
  return provinces.sort((a, b) => b.length - a.length)[0]?.id;
}

/** Whether any place has such a code. */
export function isPostalCodeInUse(postalCode: string): boolean {
  return stoodIn.includes(postalCode) || findPostalRegion(postalCode) !== undefined;
}
