import { hangsOn, type StepName } from '@/rules/form/dependencies';
import type { Choice } from '@/rules/form/evidence';
import type { FoundField } from '@/rules/form/found-field';
import { type Choices, isOtherPerson, planFill, type Step } from '@/rules/form/plan-fill';
import { nameFields } from '@/rules/form/plan-parts';
import type { FieldProgress, StopReason } from '@/rules/form/run-report';
import type { FieldValues } from '@/rules/profile/field-key';
import type { FormReading } from './read-form';
import type { Control, Value } from './widgets/widget';

/** A written field with what stood there before, for undo. */
export interface Written extends StepName {
  control: Control;
  before: Value;
  /** What stood there once it was filled: whatever differs from it later is the candidate's own. */
  wrote?: Value;
}

/** The form of a run as it stands at one moment. */
export interface RunForm {
  fields: FoundField[];
  reading: FormReading;
}

/** The page as the run sees it. */
export interface RunPage {
  document: Document;
  /** Looks again; throws when the run must end. What is read so may not be written on yet. */
  read(): RunForm;
  /** Looks again until what stands there has been judged fit to write on; holds as long as the caller does not wait. */
  ready(): Promise<RunForm>;
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
  failed: Map<string, StepName>;
  written: Written[];
  /** What stood in each field when the run began: writing a parent empties the lists below it. */
  start: ReadonlyMap<string, Value>;
  /** What lists offer that had to be opened to know. */
  listed: Map<string, readonly Choice[]>;
}

/** What stands in every recognised field now, by the id of its step. */
export function readAll({ fields, reading }: RunForm): Map<string, Value> {
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
export function planNow(run: Run, { fields: found, reading } = run.page.read()): Planned[] {
  const fields = run.listed.size > 0 ? withListed(run, found) : found;
  const steps = planFill(fields, run.request.values, run.request.choices);
  if (steps.some((step) => isOtherPerson(step))) run.page.stop('identity');
  run.signal.throwIfAborted();
  return steps.map((step) => ({ step, reading }));
}

/** The same for a page that may be written on at once. */
export async function planReady(run: Run): Promise<Planned[]> {
  return planNow(run, await run.page.ready());
}

function withListed({ listed }: Run, found: readonly FoundField[]): FoundField[] {
  return nameFields(found).map(({ field, name }) => {
    const choices = field.evidence.choices.length === 0 ? listed.get(name.id) : undefined;
    return choices ? { ...field, evidence: { ...field.evidence, choices } } : field;
  });
}

/** A parent of the field was written in this run, so that its list may be on its way. */
export function hasWrittenParent(run: Run, step: StepName): boolean {
  return run.written.some((one) => hangsOn(step, one));
}
