import { parseAssertedWord } from './asserted-word';
import type { PageFacts } from './page-facts';
import type { Stage } from './stage';
import { parseSurfaceWords } from './surface-words';

/** What the portal says has become of the registration, and of a refusal the reason in its words, '' where it gives none. */
export interface Outcome {
  status: 'submitted' | 'approved' | 'refused' | 'paid';
  reason: string;
}

/** Where the portal states it (docs/portal.md §3d, §3e); the form shows the reason again after a refusal (inferred). */
const stating: readonly Stage[] = ['review', 'payment', 'done', 'task', 'form'];

/** Status words in the order of what they outweigh: 待审核 (educity 5323101), 审核通过 / 审核不通过 (51cto 9333349), 已缴费 (educity 5337109). */
const words: readonly (readonly [Outcome['status'], RegExp])[] = [
  ['refused', /审核[：:]?\s?(?:不|未)通过|退回修改|(?:已|被)(?:退回|驳回)/],
  ['paid', /已缴费|(?:缴费|支付)成功/],
  ['submitted', /待审核|审核中|等待(?:报名)?(?:机构)?审核/],
  ['approved', /审核(?:结果|状态)?[：:]?\s?(?:已)?通过/],
];

/** 未通过原因 …, 审核意见：…, else behind the status itself; up to the end of the sentence or the next cell, before which a space stands. */
const reasonWords = [/(?:原因|意见)[：:\s]\s*/, /审核(?:不|未)通过[：:]\s*/];
const reasonEnd = /[。；]|\s(?![\dA-Za-z])/;
const longestReason = 80;

/** Reads the status off the surface in front; undefined where the portal does not state one. */
export function parseOutcome(stage: Stage, facts: PageFacts): Outcome | undefined {
  if (!stating.includes(stage)) return undefined;
  const { text, isDocument } = parseSurfaceWords(facts);
  if (isDocument && stage !== 'form') return undefined;
  const status = words.find(([, word]) => parseAssertedWord(text, word))?.[0];
  if (!status || (stage === 'form' && status !== 'refused')) return undefined;
  return { status, reason: status === 'refused' ? parseReason(text) : '' };
}

/** Every figure on the page is read as 0, so a reason with one is not told on. */
function parseReason(text: string): string {
  const found = reasonWords.map((lead) => text.split(lead)[1]).find((rest) => rest !== undefined) ?? '';
  const reason = found.split(reasonEnd)[0]?.slice(0, longestReason) ?? '';
  return /\d/.test(reason) ? '' : reason;
}
