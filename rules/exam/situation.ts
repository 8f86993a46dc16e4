import type { Level } from './catalogue';
import type { Claim } from './find-facts';

/** What is known of the candidate that changes the advice; everything unknown stays undefined. */
export interface Situation {
  /** Short name as in the region list. */
  region?: string | undefined;
  /** The region takes no fee. */
  free?: boolean | undefined;
  /** The identity number was first given out elsewhere. */
  outsider?: boolean | undefined;
  level?: Level | undefined;
  employment?: 'employed' | 'jobless' | 'student' | undefined;
  title?: 'none' | 'held' | undefined;
  document?: 'resident' | 'other' | undefined;
  /** The batch's plan has the wanted qualification. */
  offered?: boolean | undefined;
  /** Words that a line may name, by the name in its braces. */
  names?: Readonly<Partial<Record<SituationName, string>>>;
  /** What is said of the region or batch, and who says so. */
  notes?: Readonly<Partial<Record<NoteKey, Claim<unknown>>>>;
}

/** Facts that the advice repeats or rests on. */
export const noteKeys = [
  ...(['choice', 'residence', 'materials', 'areas', 'review', 'absence'] as const),
  ...(['paying', 'fee', 'offerings'] as const),
];
export type NoteKey = (typeof noteKeys)[number];

export type SituationName = 'region' | 'batch' | 'qualification' | 'fee';
