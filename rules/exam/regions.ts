import type { Confidence } from '@/rules/sourced';

/** One organisation of the region list. */
export interface Region {
  /** Stable pinyin id. */
  id: string;
  /** Short name as the portal's list shows it. */
  name: string;
  /** Other ways pages and people write it. */
  aliases: readonly string[];
  /** 报名机构; absent where no source names it. */
  authority?: string;
  /** Host or path of its site, without the scheme; absent where it has none of its own. */
  site?: string;
  source: string;
  asOf: string;
  confidence: Confidence;
}

type Row = readonly [id: string, name: string, aliases: string, authority?: string, site?: string];

const rows: readonly Row[] = [
  ['beijing', '北京', '北京市', '北京市人事考评办公室', 'rsj.beijing.gov.cn/ywsite/bjpta/'],
  ['tianjin', '天津', '天津市', '天津市工业和信息化研究院', 'www.tjiiti.org.cn'],
  ['hebei', '河北', '河北省', '河北省人事考试中心', 'www.hebpta.com.cn'],
  ['shanxi', '山西', '山西省', '山西省数字化转型促进中心'],
  ['neimenggu', '内蒙古', '内蒙古自治区 内蒙', '内蒙古自治区人事考试院', 'www.impta.com.cn'],
  ['liaoning', '辽宁', '辽宁省', '辽宁省工业和信息化发展研究院', 'www.lnicloud.com'],
  ['dalian', '大连', '大连市 辽宁大连 辽宁省大连市', '大连电子信息应用教育中心', 'www.dlrkb.com'],
  ['jilin', '吉林', '吉林省', '吉林省人事考试中心', 'www.jlzkb.com'],
  ['heilongjiang', '黑龙江', '黑龙江省', '黑龙江省人事考试中心', 'www.hljrsks.org.cn'],
  ['shanghai', '上海', '上海市', '上海市职业能力考试院', 'rsj.sh.gov.cn'],
  ['jiangsu', '江苏', '江苏省', '江苏省工业信息中心', 'www.jsiic.cn'],
  ['zhejiang', '浙江', '浙江省', '浙江省科技宣传教育中心'],
  ['ningbo', '宁波', '宁波市 浙江宁波 浙江省宁波市', '宁波市数字经济发展中心', 'jxj.ningbo.gov.cn'],
  ['anhui', '安徽', '安徽省', '安徽省人事考试院', 'www.apta.gov.cn'],
  ['fujian', '福建', '福建省', '福建省经济和信息化技术中心', 'gxt.fujian.gov.cn/zwgk/ztjj/fjrkzl/'],
  ['jiangxi', '江西', '江西省', '江西省工信经济技术发展中心', 'www.itetc.org'],
  ['shandong', '山东', '山东省', '山东省人事考试中心', 'hrss.shandong.gov.cn/rsks'],
  ['henan', '河南', '河南省', '河南省电子电气工程师协会', 'www.chniee.org.cn'],
  ['hubei', '湖北', '湖北省', '湖北省中小企业服务中心', 'www.hbsme.com.cn'],
  ['hunan', '湖南', '湖南省', '湖南省工信行业事务中心', 'gxt.hunan.gov.cn/rkb/'],
  ['guangdong', '广东', '广东省', '广东省人事考试局', 'rsks.gd.gov.cn'],
  ['guangxi', '广西', '广西壮族自治区 广西自治区', '广西壮族自治区人事考试院', 'www.gxpta.com.cn'],
  ['hainan', '海南', '海南省', '海南省人力资源开发局', 'zhaopin.hainan.gov.cn'],
  ['chongqing', '重庆', '重庆市', '重庆市工信发展中心', 'cqitrk.cqitc.cn'],
  ['sichuan', '四川', '四川省', '四川省人事考试中心', 'rst.sc.gov.cn'],
  ['guizhou', '贵州', '贵州省', '贵州省信息中心', 'www.gzsic.cn'],
  ['yunnan', '云南', '云南省', '云南省信息技术发展中心', 'www.ynxr.com'],
  ['xizang', '西藏', '西藏自治区', '西藏自治区人事考试中心'],
  ['shaanxi', '陕西', '陕西省', '陕西省科技资源统筹中心', 'www.shaanxirk.com'],
  ['gansu', '甘肃', '甘肃省', '甘肃省人力资源考试中心', 'ks.rst.gansu.gov.cn'],
  ['qinghai', '青海', '青海省', '青海省人事考试中心', 'www.qhpta.com'],
  ['ningxia', '宁夏', '宁夏回族自治区 宁夏自治区', '宁夏回族自治区人事考试中心', 'www.nxpta.com'],
  ['xinjiang', '新疆', '新疆维吾尔自治区 新疆自治区', '新疆维吾尔自治区工业经济和信息化研究院', 'gxt.xinjiang.gov.cn'],
  ['xinjiang-bingtuan', '新疆兵团', '新疆生产建设兵团 兵团 新疆建设兵团', '兵团人力资源考试院', 'btpta.xjbt.gov.cn'],
  ['xianggang', '香港', '香港特别行政区 中国香港'],
];

const evidence = {
  source: '名称：报名首页（公开项目 westsource 所读）；机构和网址：官网“各地考试机构”的抄件（CertMuse）',
  asOf: '2026-10',
  confidence: 'copied',
} as const;

/** The 35 organisations of the welcome page; bodies and sites should be checked again before they are linked. */
export const regions: readonly Region[] = rows.map(([id, name, aliases, authority, site]) => ({
  id,
  name,
  aliases: aliases.split(' '),
  ...(authority === undefined ? {} : { authority }),
  ...(site === undefined ? {} : { site }),
  ...evidence,
}));
