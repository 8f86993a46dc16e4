/** One of the 35 organisations of the welcome page. */
export interface Organisation {
  /** Name in the first cell. */
  name: string;
  /** Invented, 20 digits as on the official page. */
  orId: string;
  /** 考区 in menu order. Real place names, but which 考区 a region really has is not public: synthetic. */
  areas: readonly string[];
}

const areasByName: Record<string, string> = {
  北京: '北京',
  天津: '天津',
  河北: '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水',
  山西: '太原 大同 长治 临汾 运城',
  内蒙古: '呼和浩特 包头 乌海 赤峰 通辽 呼伦贝尔 鄂尔多斯 乌兰察布 巴彦淖尔 兴安盟 锡林郭勒盟 阿拉善盟',
  辽宁: '沈阳 本溪 丹东 辽阳 朝阳 盘锦 其它各市',
  大连: '大连',
  吉林: '长春(省、中直) 长春市 吉林 四平 延边 梅河口',
  黑龙江: '哈尔滨 齐齐哈尔 牡丹江 佳木斯 大庆',
  上海: '浦东 徐汇 静安 杨浦 闵行',
  江苏: '南京 无锡 徐州 常州 苏州 南通 扬州',
  浙江: '杭州 温州 嘉兴 湖州 绍兴 金华 台州',
  宁波: '宁波',
  安徽: '合肥 芜湖 蚌埠 安庆 阜阳',
  福建: '福州 厦门 泉州 漳州 龙岩',
  江西: '南昌 九江 赣州 上饶',
  山东: '济南 青岛 淄博 烟台 潍坊 临沂',
  河南: '郑州 洛阳 新乡 南阳 信阳',
  湖北: '武汉 宜昌 襄阳 荆州',
  湖南: '长沙 株洲 衡阳 岳阳 常德',
  广东: '广州 深圳 珠海 佛山 东莞 中山 惠州 汕头',
  广西: '南宁 柳州 桂林 玉林',
  海南: '海口 三亚',
  重庆: '重庆',
  四川: '成都 绵阳 德阳 宜宾 南充',
  贵州: '贵阳 遵义 毕节',
  云南: '昆明 曲靖 大理 红河',
  西藏: '拉萨',
  陕西: '西安 宝鸡 咸阳 汉中 榆林',
  甘肃: '兰州 天水 酒泉 庆阳',
  青海: '西宁 海东 省外考生考区',
  宁夏: '银川 石嘴山 固原',
  新疆: '乌鲁木齐 克拉玛依 喀什 伊犁',
  新疆兵团: '乌鲁木齐 石河子 阿拉尔 五家渠',
  香港: '香港',
};

/** 31 provinces, 大连, 宁波, 新疆兵团 and 香港, in the order of the official list (docs/portal.md §5). */
export const organisations: readonly Organisation[] = Object.entries(areasByName).map(([name, areas], index) => ({
  name,
  orId: `00${171128112006 + index}${String(index + 1).padStart(6, '0')}`,
  areas: areas.split(' '),
}));

/** By name; throws for a name that is not an organisation (a mistake in a scenario). */
export function findOrganisation(name: string): Organisation {
  const found = organisations.find((entry) => entry.name === name);
  if (!found) throw new Error(`no organisation named ${name}`);
  return found;
}

/** Option value of a 考区: invented, six digits. */
export function areaCode(organisation: Organisation, area: string): string {
  return organisation.orId.slice(-2) + String(organisation.areas.indexOf(area) + 1).padStart(4, '0');
}

/** The 考区 with that option value. */
export function findArea(organisation: Organisation, code: string): string | undefined {
  return organisation.areas.find((area) => areaCode(organisation, area) === code);
}

/** Some 考区 hold no senior exam (docs/portal.md §5; which ones is not public). Synthetic: the last of four or more. */
export function offersSenior(organisation: Organisation, area: string): boolean {
  return organisation.areas.length < 4 || organisation.areas.at(-1) !== area;
}
