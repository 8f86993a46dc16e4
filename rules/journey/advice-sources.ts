import { type Confidence, confidenceNames } from '@/rules/sourced';

/** Where a piece of advice comes from, in the candidate's words. */
export interface AdviceSource {
  name: string;
  asOf: string;
  confidence: Confidence;
}

/** Every source the guidance cites; details and short names: docs/portal.md. */
export const adviceSources = {
  process: { name: '报名流程说明', asOf: '2025', confidence: 'copied' },
  portal: { name: '报名平台首页', asOf: '2026-10', confidence: 'copied' },
  identity: { name: '网上身份认证申领指南（培训网站）', asOf: '2025', confidence: 'second-hand' },
  tool: { name: '官方照片处理工具上的文字', asOf: '2025', confidence: 'copied' },
  photo: { name: '照片要求汇总（培训网站，2024–2026）', asOf: '2026-03', confidence: 'second-hand' },
  review: { name: '审核与缴费说明（培训网站）和一份地方通知', asOf: '2024-03', confidence: 'second-hand' },
  residence: { name: '2025 年各地属地要求汇总（培训网站）', asOf: '2026-01', confidence: 'second-hand' },
  exam: { name: '2024 年下半年起的机考安排（培训网站）', asOf: '2025', confidence: 'second-hand' },
  plan: { name: '各批次考试计划的转载', asOf: '2026', confidence: 'second-hand' },
  liaoning: { name: '辽宁通知的转载和报名条件说明', asOf: '2024-09', confidence: 'copied' },
  query: { name: '成绩查询页面的公开代码', asOf: '2025', confidence: 'copied' },
  ours: { name: '助手自己的做法', asOf: '2026', confidence: 'official' },
} as const satisfies Record<string, AdviceSource>;

/** Where a line comes from, for whoever asks: `各地报名费汇总，2024-08，第三方整理`. */
export function describeAdviceSource(id: AdviceSourceId): string {
  const { name, asOf, confidence } = adviceSources[id];
  return id === 'ours' ? name : `${name}，${asOf}，${confidenceNames[confidence]}`;
}

export type AdviceSourceId = keyof typeof adviceSources;
