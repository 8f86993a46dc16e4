import { type AdviceSourceId, describeAdviceSource } from './advice-sources';
import type { GuidanceAction } from './guidance';

/** What to correct after a refusal, and where the panel helps with it. */
export interface RefusalAdvice {
  text: string;
  /** Where it comes from, for whoever asks. */
  source: string;
  action?: GuidanceAction;
}

type Row = readonly [about: RegExp, text: string, source: AdviceSourceId, action?: GuidanceAction];

/** By what a reason speaks of; common reasons: docs/portal.md §3e and §6 (training sites, 2024–2025), the rest inferred. */
const rows: readonly Row[] = [
  [/照片|头像|背景|白底|像素/, '重新准备照片：用官方照片处理工具处理，检查过再上传。', 'tool', 'open-photo'],
  [/考区|考点|市级机构|报考地/, '到报名表里重选考试考区，再提交。', 'review', 'open-fill'],
  [/姓名|证件|身份证|性别|出生/, '核对证件信息；它们由实名信息带出，改不了就联系当地考试机构。', 'process'],
  [
    /属地|居住证|社保|户籍|户口|在职证明|学生证|材料|证明|附件/,
    '按政策文件补齐材料再提交；缺哪一样，看原因或问当地考试机构。',
    'review',
  ],
  [/学历|学位|毕业|专业|学校/, '照毕业证、学位证改教育情况，再提交。', 'ours', 'open-fill'],
  [/单位|工作|职称|在职|任职/, '改工作情况和职称那几栏，再提交。', 'ours', 'open-fill'],
  [/资格|级别|科目/, '核对报考级别和资格，再提交。', 'ours', 'open-fill'],
  [/电话|手机|地址|邮编|邮箱|邮政/i, '改联系方式，再提交。', 'ours', 'open-fill'],
];

/** Said of any other reason. */
const unknown: Row = [/^/, '看清网页上写的原因，改好后重新提交；看不懂就问当地考试机构。', 'ours'];

/** At least one: a reason that is not known is left to the candidate. */
export function adviseRefusal(reason: string): RefusalAdvice[] {
  const found = rows.filter(([about]) => about.test(reason));
  return (found.length > 0 ? found : [unknown]).map(([, text, source, action]) => ({
    text,
    source: describeAdviceSource(source),
    ...(action && { action }),
  }));
}
