import type { GuidanceAction } from './guidance';

/** What to correct after a refusal, and where the panel helps with it. */
export interface RefusalAdvice {
  text: string;
  action?: GuidanceAction;
}

type Row = readonly [about: RegExp, text: string, action?: GuidanceAction];

/** By what a reason speaks of; common reasons: docs/portal.md §3e and §6 (training sites, 2024–2025), the rest inferred. */
const rows: readonly Row[] = [
  [/照片|头像|背景|白底|像素/, '重新准备照片：用官方照片处理工具处理，检查过再上传。', 'open-photo'],
  [/考区|考点|市级机构|报考地/, '到报名表里重选考试考区，再提交。', 'open-fill'],
  [/姓名|证件|身份证|性别|出生/, '核对证件信息；它们由实名信息带出，改不了就联系当地考试机构。'],
  [
    /属地|居住证|社保|户籍|户口|在职证明|学生证|材料|证明|附件/,
    '按政策文件补齐材料再提交；缺哪一样，看原因或问当地考试机构。',
  ],
  [/学历|学位|毕业|专业|学校/, '照毕业证、学位证改教育情况，再提交。', 'open-fill'],
  [/单位|工作|职称|在职|任职/, '改工作情况和职称那几栏，再提交。', 'open-fill'],
  [/资格|级别|科目/, '核对报考级别和资格，再提交。', 'open-fill'],
  [/电话|手机|地址|邮编|邮箱|邮政/i, '改联系方式，再提交。', 'open-fill'],
];

/** At least one: a reason that is not known is left to the candidate. */
export function adviseRefusal(reason: string): RefusalAdvice[] {
  const found = rows.filter(([about]) => about.test(reason));
  if (found.length === 0) return [{ text: '看清网页上写的原因，改好后重新提交；看不懂就问当地考试机构。' }];
  return found.map(([, text, action]) => ({ text, ...(action && { action }) }));
}
