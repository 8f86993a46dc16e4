/** How sure we are of a fact: an official text, a copy of one, second-hand, or our own inference. */
export type Confidence = 'official' | 'copied' | 'second-hand' | 'inferred';

/** A fact with where it comes from and when it was seen (`YYYY-MM` or `YYYY-MM-DD`). */
export interface Sourced<T> {
  value: T;
  source: string;
  asOf: string;
  confidence: Confidence;
}
