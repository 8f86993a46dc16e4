// The portal's own lists stand behind its login. These are suggestions: every field takes other words as well.

export const idDocumentTypes = [
  '居民身份证', // seen in the form, 2024
  '港澳台居民居住证', // offered by the identity app, 2025
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '外国人永久居留身份证',
  '护照',
] as const;

/** 无 makes the star of 取得职称(资格)时间 disappear (form, 2024); the rest are the common technical titles. */
export const titles = [
  '无',
  '技术员',
  '助理工程师',
  '工程师',
  '高级工程师',
  '正高级工程师',
  '助教',
  '讲师',
  '副教授',
  '教授',
] as const;

export const politicalStatuses = [
  '群众',
  '共青团员',
  '中共党员',
  '中共预备党员',
  '民革党员',
  '民盟盟员',
  '民建会员',
  '民进会员',
  '农工党党员',
  '致公党党员',
  '九三学社社员',
  '台盟盟员',
  '无党派人士',
] as const;

/** The first two were seen in the form of 2024; the portal grades its list by 及以上. */
export const educations = [
  '研究生及以上',
  '本科及以上',
  '博士研究生',
  '硕士研究生',
  '本科',
  '大专',
  '中专',
  '高中',
] as const;

/** GB/T 3304: the 56 nationalities in the standard's order. */
export const ethnicities: readonly string[] = (
  '汉族 蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 ' +
  '傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 ' +
  '仡佬族 锡伯族 阿昌族 普米族 塔吉克族 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 ' +
  '鄂伦春族 赫哲族 门巴族 珞巴族 基诺族'
).split(' ');
