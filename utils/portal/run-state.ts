import { hangsOn, type StepName } from '@/rules/form/dependencies';
import type { Choice } from '@/rules/form/evidence';
import type { Step } from '@/rules/form/plan-fill';
import type { Listed } from '@/rules/form/plan-run';
import type { FieldProgress } from '@/rules/form/run-report';
import type { FormReading } from './read-form';
import type { Control, Value } from './widgets/widget';

/** A written field with what stood there before, for undo. */
export interface Written extends StepName {
  control: Control;
  before: Value;
  /** When it was last written, by the page's clock. */
  at: number;
  /** What stood there once it was filled: whatever differs from it later is the candidate's own. */
  wrote?: Value;
}

/** The form of a run as it stands at one moment, and what is to be done with it. */
export interface RunForm {
  steps: readonly Step[];
  reading: FormReading;
}

/** The page as the run sees it. */
export interface RunPage {
  document: Document;
  /**
   * Looks again until what stands there has been judged fit to write on and planned; rejects when the run must end.
   * Holds as long as the caller does not wait.
   */
  plan(listed?: readonly Listed[]): Promise<RunForm>;
  onProgress(progress: FieldProgress): void;
}

/** One run: its page and what happened so far. */
export interface Run {
  page: RunPage;
  signal: AbortSignal;
  /** By the id of the step, as everything below. */
  attempts: Map<string, number>;
  failed: Map<string, StepName>;
  written: Written[];
  /** What stood in each field when the run began: writing a parent empties the lists below it. */
  start: ReadonlyMap<string, Value>;
  /** What lists offer that had to be opened to know. */
  listed: Map<string, readonly Choice[]>;
}

/** What stands in every recognised field now, by the id of its step. */
export function readAll({ steps, reading }: RunForm): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const { id, ref } of steps) {
    const control = reading.controls[ref];
    if (control) values.set(id, control.widget.read(control));
  }
  return values;
}

/** A step with the reading it was planned on. */
export interface Planned {
  step: Step;
  reading: FormReading;
}

/** The plan for the page as it stands now; it may be written on at once. */
export async function planNow({ page, listed }: Run): Promise<Planned[]> {
  const { steps, reading } = await page.plan([...listed].map(([id, choices]) => ({ id, choices })));
  return steps.map((step) => ({ step, reading }));
}

/** A parent of the field was written in this run, so that its list may be on its way. */
export function hasWrittenParent(run: Run, step: StepName): boolean {
  return run.written.some((one) => hangsOn(step, one));
}
