import type { RegionFacts } from './pack';

const notice = (source: string, asOf: string) => ({ source, asOf, confidence: 'copied' }) as const;
const hearsay = (source: string, asOf: string) => ({ source, asOf, confidence: 'second-hand' }) as const;

const liaoning = notice('辽宁通知的转载（kokojia 66552，2023 年下半年；educity 5252110、5337006）', '2024-09');
const dalian = notice('大连 2025 年下半年通知的转载（zhghuayu 81565）', '2025-08');
const residence = hearsay('2025 年各地通知的汇编（hqwx 17676684875429）', '2026-01');
const older = hearsay('培训网站（kokojia 64667）', '2023');
const layout = hearsay('考区与考点的说明（educity 5337006）', '2024');
const localOnly = hearsay('培训网站（qiyegequ 5383115），与别处说法不一', '2025');
const separate = hearsay('浙江、宁波分开报名的说明（zpedu 29468）', '2025');
const guides = hearsay('培训网站（xuebaike；oxford 的两份 2025 年指南）', '2025');

/** Cities of 辽宁 with a choice of their own, and those that share one. */
const ownCities = ['沈阳', '本溪', '丹东', '辽阳', '朝阳', '盘锦'];
const sharingCities = ['鞍山', '抚顺', '锦州', '营口', '阜新', '铁岭', '葫芦岛'];

/** What differs from region to region besides the fees, by the portal's name; docs/portal.md §5. Not listed: no source found. */
export const regionRules: Readonly<Record<string, RegionFacts>> = {
  北京: {
    residence: [
      { value: '在京缴纳社保满 6 个月，缴费单位与工作单位一致。', ...residence },
      { value: '只接受本市人员报考。', ...localOnly },
    ],
  },
  天津: { areas: [{ value: '考点在全市统一安排。', ...layout }] },
  河北: {
    areas: [{ value: '按设区市报考；辛集选石家庄，定州、雄安选保定。', ...layout }],
    areaRule: [
      {
        value: {
          places: [
            { of: ['辛集'], areas: ['石家庄'] },
            { of: ['定州', '雄安'], areas: ['保定'] },
          ],
        },
        ...layout,
      },
    ],
  },
  山西: { residence: [{ value: '只接受本省人员报考。', ...localOnly }] },
  内蒙古: { areas: [{ value: '呼和浩特和 11 个盟市各设考区。', ...layout }] },
  辽宁: {
    paying: [{ value: 'none', ...liaoning }],
    residence: [{ value: '不接受外省人员报考，也不能跨市报考。', ...liaoning }],
    materials: [
      {
        value:
          '外地证件要有居住证、盖章的在职证明（写明姓名、证件号码、联系人、电话、日期）或辽宁地址的身份证；学生用学生证或在籍证明。',
        ...liaoning,
      },
    ],
    choice: [
      {
        value: '先选“辽宁”，再选市；鞍山、抚顺、锦州、营口、阜新、铁岭、葫芦岛选“其它各市”。大连单独报名。',
        ...liaoning,
      },
    ],
    areas: [{ value: '沈阳、本溪、丹东、辽阳、朝阳、盘锦选本市；其他市选“其它各市”，考区选沈阳。', ...liaoning }],
    areaRule: [
      {
        value: {
          places: [
            ...ownCities.map((city) => ({ of: [city], areas: [city] })),
            { of: sharingCities, areas: ['其它各市', '沈阳'] },
            { of: ['大连'], region: '大连' },
          ],
        },
        ...liaoning,
      },
    ],
    absence: [{ value: '报了名缺考（哪怕一科），会影响下一次报名。', ...liaoning }],
  },
  大连: {
    paying: [{ value: 'needed', ...dalian }],
    review: [{ value: '报名截止后还审核两天，缴费再晚一天截止（2025 年下半年）。', ...dalian }],
    residence: [{ value: '限在辽宁省内工作、学习或居住的人员。', ...dalian }],
    choice: [{ value: '大连单独报名：选“大连”，不要选“辽宁”；高级、中级、初级都有。', ...dalian }],
  },
  吉林: { areas: [{ value: '长春分为“省、中直”和“长春市”；梅河口、长白山选就近的考区。', ...layout }] },
  上海: {
    residence: [{ value: '近 24 个月内在沪缴纳社保满 12 个月。', ...residence }],
    areas: [{ value: '有 5 个报名点，选择只供参考。', ...layout }],
  },
  江苏: { materials: [{ value: '社保、医保、户口本或学生证。', ...residence }] },
  浙江: {
    residence: [{ value: '社保满 6 个月，或单位证明，或租房合同。', ...residence }],
    choice: [{ value: '宁波单独报名，不在浙江这一行。', ...separate }],
    areaRule: [{ value: { places: [{ of: ['宁波'], region: '宁波' }] }, ...separate }],
  },
  宁波: { choice: [{ value: '选“宁波”，不要选“浙江”。', ...separate }] },
  福建: { materials: [{ value: '本省身份证或居住证；学生证；或社保满 6 个月。', ...older }] },
  湖北: {
    fee: [
      {
        value: { perLevel: { junior: 200, intermediate: 200, senior: 300 }, note: '信息处理技术员 170 元' },
        ...hearsay('培训网站的报名费汇总表，2024 年下半年（alidacu 26252）', '2024-08'),
      },
    ],
  },
  湖南: { residence: [{ value: '在湘缴纳社保满 6 个月。', ...residence }] },
  河南: {
    fee: [
      { value: { perSubject: 85 }, ...hearsay('报名费差异的说明：上机科目（educity 5323117）', '2023') },
      { value: { perSubject: 65 }, ...hearsay('报名费差异的说明：笔试科目（educity 5323117）', '2023') },
    ],
  },
  广东: { residence: [{ value: '社保满 6 个月，并有在职证明。', ...residence }] },
  重庆: { residence: [{ value: '在渝缴纳社保满 3 个月。', ...residence }] },
  四川: { materials: [{ value: '户口簿、在读证明、居住证、社保或工作证明，要盖章。', ...older }] },
  青海: {
    areas: [{ value: '外省考生选“省外考生考区”。', ...guides }],
    areaRule: [{ value: { outsiders: ['省外考生考区'] }, ...guides }],
  },
};

/** Where nothing is known of the region itself. */
export const commonRules: RegionFacts = {
  review: [
    {
      value: '提交后 1–3 个工作日；有的地区报名截止后才审核。',
      ...hearsay('培训网站（hxtd 9999；51cto 9333349 的通知转载）', '2024'),
    },
  ],
};
