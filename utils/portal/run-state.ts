import { listParents } from '@/rules/form/dependencies';
import type { Choice } from '@/rules/form/evidence';
import type { FoundField } from '@/rules/form/found-field';
import { type Choices, isOtherPerson, planFill, type Step } from '@/rules/form/plan-fill';
import type { FieldProgress, StopReason } from '@/rules/form/run-report';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import type { FormReading } from './read-form';
import type { Control, Value } from './widgets/widget';

/** A written field with what stood there before, for undo. */
export interface Written {
  id: string;
  key: FieldKey;
  control: Control;
  before: Value;
}

/** The page as the run sees it; `read` looks again each time and throws when the run must end. */
export interface RunPage {
  document: Document;
  read(): { fields: FoundField[]; reading: FormReading };
  onProgress(progress: FieldProgress): void;
  /** Ends the run: its signal aborts with the reason. */
  stop(reason: StopReason): void;
}

export interface RunRequest {
  values: FieldValues;
  choices: Choices;
}

/** One run: its page, its wishes and what happened so far. */
export interface Run {
  page: RunPage;
  request: RunRequest;
  signal: AbortSignal;
  /** By the id of the step, as everything below. */
  attempts: Map<string, number>;
  failed: Map<string, FieldKey>;
  written: Written[];
  /** What stood in each field when the run began: writing a parent empties the lists below it. */
  start: ReadonlyMap<string, Value>;
  /** By key: what lists offer that had to be opened to know. */
  listed: Map<FieldKey, readonly Choice[]>;
}

export type StepName = Pick<Step, 'id' | 'key'>;

/** What stands in every recognised field now, by the id of its step. */
export function readAll(page: RunPage): Map<string, Value> {
  const { fields, reading } = page.read();
  const values = new Map<string, Value>();
  for (const { id, ref } of planFill(fields, {})) {
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

/** The plan for the page as it stands now. Ends the run when the page speaks of somebody else. */
export function planNow(run: Run): Planned[] {
  const { fields: found, reading } = run.page.read();
  const fields = found.map((field) => withListed(run, field));
  const steps = planFill(fields, run.request.values, run.request.choices);
  if (steps.some((step) => isOtherPerson(step))) run.page.stop('identity');
  run.signal.throwIfAborted();
  return steps.map((step) => ({ step, reading }));
}

function withListed(run: Run, field: FoundField): FoundField {
  const choices = field.key && field.evidence.choices.length === 0 ? run.listed.get(field.key) : undefined;
  return choices ? { ...field, evidence: { ...field.evidence, choices } } : field;
}

/** A parent of the field was written in this run, so that its list may be on its way. */
export function hasWrittenParent(run: Run, key: FieldKey): boolean {
  return listParents(key).some((parent) => run.written.some((one) => one.key === parent));
}
