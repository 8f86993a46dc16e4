import type { Batch, BatchKey } from '@/rules/exam/batch';
import type { Pack } from '@/rules/exam/pack';
import type { Window } from '@/rules/exam/schedule';
import { confidenceNames, type Sourced } from '@/rules/sourced';
import type { FieldKey, FieldValues } from './field-key';
import { fields } from './fields';
import type { Profile } from './profile';

/** What must change, what should be confirmed, what stays. */
export const restoreGroups = ['change', 'confirm', 'stays'] as const;
export type RestoreGroup = (typeof restoreGroups)[number];

/** An answer, or something of the batch that is no answer. */
export type RestoreKey = FieldKey | 'batch' | 'previousBatch' | 'window' | 'rules' | 'fee';

/** Where a fact comes from. */
export type Provenance = Omit<Sourced<unknown>, 'value'>;

/** One thing to look at before the answers are used again. */
export interface RestoreItem {
  key: RestoreKey;
  group: RestoreGroup;
  /** The answer as it is; absent where there is none. */
  from?: string;
  /** What it should be, where that follows. */
  to?: string;
  /** What can be chosen instead. */
  options?: readonly string[];
  /** Chinese sentences, the most urgent first. */
  reasons: readonly string[];
  source?: Provenance;
}

/** The times of the new batch in the candidate's region; absent means unknown, and is said so. */
export interface RegionTimes {
  registration?: Window | undefined;
  payment?: Window | undefined;
}

export interface RestoreScene {
  profile: Profile;
  /** The batch to register for. */
  batch: Batch;
  /** Epoch ms. */
  now: number;
  /** What is known of batches and regions. */
  packs: readonly Pack[];
  region?: RegionTimes | undefined;
  /** `YYYY-MM-DD`. */
  photoTakenOn?: string | undefined;
  /** When the photo kept with the profile was checked. */
  photoCheckedOn?: string | undefined;
}

export interface RestorePlan {
  batch: Batch;
  packs: readonly Pack[];
  /** `YYYY-MM-DD` in Beijing. */
  today: string;
  /** The batch the answers were used for last; a guess stands in an item instead. */
  previous?: BatchKey | undefined;
  /** The answers to begin with: the profile's, or the last application's where the profile has none at all. */
  base: FieldValues;
  photoTakenOn?: string | undefined;
  photoCheckedOn?: string | undefined;
  /** In the order of the groups, then of the form. */
  items: readonly RestoreItem[];
}

/** What the candidate decided. */
export interface RestoreDecisions {
  /** New answers; a blank one is taken out. */
  values: FieldValues;
  /** For which batch the old answers were, where that was only a guess; absent: they were never used. */
  previousBatch?: BatchKey | undefined;
  photoTakenOn?: string | undefined;
}

const labels: Readonly<Record<Exclude<RestoreKey, FieldKey>, string>> = {
  batch: '报考批次',
  previousBatch: '上次用于哪一批',
  window: '报名时间',
  rules: '当地规定',
  fee: '报名费',
};

export function describeRestoreKey(key: RestoreKey): string {
  return isAnswer(key) ? fields[key].label : labels[key];
}

export function isAnswer(key: RestoreKey): key is FieldKey {
  return key in fields;
}

/** How far a fact can be trusted, in one line; its full source is for whoever looks closer. */
export function describeProvenance({ asOf, confidence }: Provenance): string {
  return `来源：${confidenceNames[confidence]}，${asOf}；以网页为准。`;
}
