import type { FieldKey } from '@/rules/profile/field-key';

/**
 * Words that mean the same within one field, a line for each meaning, set apart by spaces; the first is the portal's own.
 * Texts are normalised (half-width, no spaces). A word belongs to one line only. The code tables that many forms load
 * word it in their own way: 大学本科教育 (GB/T 4658—2006), 大学专科和专科学校 (its edition of 1984), 群众(现称普通公民) (GB/T 4762).
 */
export const vocabulary: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  gender: ['男 男性 男士 male m 先生', '女 女性 女士 female f'],
  level: [
    '高级 高级资格 高级职称 高级(高级资格) 软考高级 高',
    '中级 中级资格 软考中级 中',
    '初级 初级资格 软考初级 初',
  ],
  employmentStatus: [
    '在职 在职人员 已就业 已工作 就业 在岗 在职在岗 工作',
    '在校 在校生 在读 在校学生 学生 在读学生 在校在读',
    '其他 其它 待业 无业 未就业 自由职业',
  ],
  majorRelation: [
    '相同 与报考专业相同 专业相同 一致 相同专业 本专业',
    '相近 与报考专业相近 专业相近 相近专业 相关 相关专业 相近(相关)',
    '其它 其他 不同 与报考专业不同 其它(不同) 其他(不同) 不相同 其它专业 其他专业 无关 不相关',
  ],
  education: [
    '研究生 研究生教育 研究生及以上 硕士研究生及以上 硕士及以上 普通高校研究生 普通高校研究生及以上',
    '硕士研究生 硕士 研究生(硕士) 硕士学位研究生',
    '博士 博士研究生 研究生(博士) 博士学位研究生 博士研究生及以上 博士及以上',
    '本科 大学本科 本科及以上 大学本科及以上 本科(大学) 大学(本科) 大学 大本 大学本科教育 普通本科 全日制本科 全日制大学本科 普通高校本科',
    '专科 大专 大学专科 专科及以上 大专及以上 高职 高职高专 专科(高职) 大学专科及以上 大专(高职) 专科(大专) 大专(专科) 大专/高职 高职/大专 专科/高职 大学专科教育 大学专科和专科学校 普通高校专科',
    '中专 中专及以上 中等专科 中等职业 中职 中专(中技) 中专/中技 中专(职高) 中等专业学校或中等技术学校 中等职业教育',
    '高中 高中及以上 普通高中',
    '技校 中技',
    '职高',
    '初中 初中及以下 初中及以上',
    '小学',
  ],
  degree: ['博士 博士学位', '硕士 硕士学位', '学士 学士学位', '双学士 双学位 双学士学位', '无 没有 无学位 未取得 暂无'],
  currentTitle: [
    '无 没有 暂无 无职称 未取得 未评 未取得职称 无专业技术职称',
    '助理工程师 助工',
    '高级工程师 高工',
    '正高级工程师 教授级高级工程师',
  ],
  idDocumentType: [
    '居民身份证 身份证 二代身份证 中华人民共和国居民身份证 居民二代身份证 第二代居民身份证 中国居民身份证 大陆居民身份证 内地居民身份证 大陆身份证 内地身份证 居民身份证(户口簿) 居民身份证/户口簿',
    '港澳台居民居住证 港澳台居住证',
    '港澳居民来往内地通行证 港澳居民通行证 港澳通行证 港澳台通行证 港澳居民来往内地通行证(回乡证) 回乡证',
    '台湾居民来往大陆通行证 台湾居民通行证 台胞证',
    '外国人永久居留证 外国人永久居留身份证 外国人永久居留身份证件',
    '护照 外国护照',
    '军官证 现役军官证 军人证 军人身份证件',
  ],
  politicalStatus: [
    '中共党员 党员 中国共产党党员 共产党员',
    '中共党员(含预备党员) 党员(含预备党员) 中共党员(含预备)',
    '中共预备党员 预备党员 中国共产党预备党员',
    '共青团员 团员 中国共产主义青年团团员 共青团',
    '群众 普通居民 普通公民 群众(现称普通居民) 群众(现称普通公民)',
    '民主党派 民主党派成员',
    '无党派人士 无党派 无党派民主人士',
  ],
  programYears: [
    '2 2年 两年 二年 2年制 两年制 二年制',
    '3 3年 三年 3年制 三年制',
    '4 4年 四年 4年制 四年制',
    '5 5年 五年 5年制 五年制',
  ],
};

/** What a list may offer instead of a word that it lacks: less exact, and true all the same. Both are first words of their line. */
export const widerWords: Readonly<Partial<Record<FieldKey, Readonly<Record<string, string>>>>> = {
  education: { 硕士研究生: '研究生', 博士: '研究生' },
  politicalStatus: { 中共党员: '中共党员(含预备党员)', 中共预备党员: '中共党员(含预备党员)' },
};
