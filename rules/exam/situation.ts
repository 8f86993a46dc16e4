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
  /** Who may register in the region is told. */
  residenceTold?: true | undefined;
  /** Words that a line may name, by the name in its braces. */
  names?: Readonly<Partial<Record<SituationName, string>>>;
  /** What is said of the region or batch, and who says so. */
  notes?: Readonly<Partial<Record<NoteKey, Claim<unknown>>>>;
  /** What is said of other regions and batches. */
  told?: Readonly<Partial<Record<ToldKey, Told>>>;
}

/** Words from several places, and who says so. */
export interface Told {
  text: string;
  source: string;
}

/** Regions that take no fee; what follows for who stays away, by region; batches of the qualification that is asked about most. */
export type ToldKey = 'freeRegions' | 'absences' | 'projectManager';

/** Facts that the advice repeats or rests on. */
export const noteKeys = [
  ...(['choice', 'residence', 'materials', 'areas', 'review', 'absence'] as const),
  ...(['paying', 'fee', 'offerings', 'ticket', 'exam'] as const),
];
export type NoteKey = (typeof noteKeys)[number];

export type SituationName = 'region' | 'batch' | 'qualification' | 'fee';
