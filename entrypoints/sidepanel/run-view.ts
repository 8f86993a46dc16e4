import type { FieldProgress, StopReason } from '@/rules/form/run-report';

/** A run as the panel shows it. */
export interface RunView {
  state: 'idle' | 'running' | 'done' | 'stopped';
  kind?: 'fill' | 'undo';
  stopped?: StopReason | undefined;
  /** By the id of the step. */
  progress: ReadonlyMap<string, FieldProgress>;
}

export const idleRun: RunView = { state: 'idle', progress: new Map() };

/** A fill starts with a clean slate; an undo keeps what the fill said of fields that it never wrote. */
export function beginRun({ progress }: RunView, kind: 'fill' | 'undo'): RunView {
  const kept = kind === 'undo' ? [...progress].filter(([, { state }]) => state !== 'failed') : [];
  return { state: 'running', kind, progress: new Map(kept) };
}

export function noteProgress(view: RunView, progress: FieldProgress): RunView {
  return { ...view, progress: new Map(view.progress).set(progress.id, progress) };
}

export function endRun({ progress }: RunView, kind: 'fill' | 'undo', stopped: StopReason | undefined): RunView {
  const ended = [...progress].filter(([, { state }]) => state !== 'running');
  return { state: stopped ? 'stopped' : 'done', kind, stopped, progress: new Map(ended) };
}

/** No run outlives its page. Why one stopped stays readable on the next page, what it reported does not. */
export function leavePage({ state, stopped }: RunView): RunView {
  if (state === 'running') return { ...idleRun, state: 'stopped', stopped: 'navigated' };
  return state === 'stopped' ? { ...idleRun, state, stopped } : idleRun;
}

/** What a run reported belongs to its page; why it stopped is kept until a new form or the next run. */
export function turnPage(view: RunView, isNewForm: boolean): RunView {
  const { state, stopped } = view;
  if (state === 'running') return view;
  return state === 'stopped' && !isNewForm ? { ...idleRun, state, stopped } : idleRun;
}
