import type { FieldKey } from '@/rules/profile/field-key';

/** State of one field during and after a run, beside the plan's own states. */
export type RunState = 'running' | 'filled' | 'failed' | 'no-option' | 'undone';

/** Why a field could not be filled or kept. */
export type FailReason =
  | 'refused'
  | 'not-kept'
  | 'changed-later'
  | 'list-missing'
  | 'not-offered'
  | 'parent-failed'
  | 'page-differs'
  | 'left-empty'
  | 'gone'
  | 'no-way-back'
  | 'corrected'
  | 'error';

export interface FieldProgress {
  /** Of the step (see plan-fill). */
  id: string;
  key: FieldKey;
  state: RunState;
  reason?: FailReason;
  /** What the page shows after the write. */
  shown?: string;
  /** What a list offers in which the wanted choice is missing. */
  offered?: string[];
}

/** Why a run ended before its last step. */
export type StopReason = 'user' | 'stopped' | 'navigated' | 'session-lost' | 'covered' | 'identity' | 'error';
