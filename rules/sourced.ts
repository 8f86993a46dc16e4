/** How sure we are of a fact: an official text, a copy of one, second-hand, or our own inference. */
export type Confidence = 'official' | 'copied' | 'second-hand' | 'inferred';

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  official: '官方',
  copied: '转引的官方通知',
  'second-hand': '第三方整理',
  inferred: '本助手推断',
};

/** A fact with where it comes from and when it was seen (`YYYY-MM` or `YYYY-MM-DD`). */
export interface Sourced<T> {
  value: T;
  source: string;
  asOf: string;
  confidence: Confidence;
}
