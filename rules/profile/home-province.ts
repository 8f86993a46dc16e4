/** Where a resident's number was first given out, and the regions of the list that lie there. */
export interface HomeProvince {
  name: string;
  regions: readonly string[];
}

// GB/T 2260: the first two digits of an identity number; names as the region list writes them.
const provinces: Readonly<Record<string, string>> = {
  11: '北京',
  12: '天津',
  13: '河北',
  14: '山西',
  15: '内蒙古',
  21: '辽宁',
  22: '吉林',
  23: '黑龙江',
  31: '上海',
  32: '江苏',
  33: '浙江',
  34: '安徽',
  35: '福建',
  36: '江西',
  37: '山东',
  41: '河南',
  42: '湖北',
  43: '湖南',
  44: '广东',
  45: '广西',
  46: '海南',
  50: '重庆',
  51: '四川',
  52: '贵州',
  53: '云南',
  54: '西藏',
  61: '陕西',
  62: '甘肃',
  63: '青海',
  64: '宁夏',
  65: '新疆',
};

/** Cities and bodies with a line of their own in the region list (welcome page, 2026). */
const inside: Readonly<Record<string, readonly string[]>> = {
  辽宁: ['大连'],
  浙江: ['宁波'],
  新疆: ['新疆兵团'],
};

/** By the first digits of an 18-digit number; undefined for other documents. A first residence, which may have changed since. */
export function homeProvince(idNumber: string): HomeProvince | undefined {
  const name = /^\d{17}[\dXx]$/.test(idNumber.trim()) ? provinces[idNumber.trim().slice(0, 2)] : undefined;
  return name === undefined ? undefined : { name, regions: [name, ...(inside[name] ?? [])] };
}
