import { listParents } from '@/rules/form/dependencies';
import type { Choice } from '@/rules/form/evidence';
import type { FoundField } from '@/rules/form/found-field';
import { type Choices, isSame, planFill, type Step } from '@/rules/form/plan-fill';
import type { FailReason, FieldProgress } from '@/rules/form/run-report';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import type { FormReading } from './read-form';
import { nextTask, until, untilQuiet } from './until';
import type { Control, Value } from './widgets/widget';

/** A page of this kind answers within seconds; the official one is slow on its first days (sign-up rush). */
const listDeadlineMs = 20_000;
/** A list that has come and stands still this long without the wanted choice will not offer it. */
const listQuietMs = 1_500;
/** The old list may stand for as long as the portal thinks about the new one. */
const staleListMs = 8_000;
const verifyMs = 1_200;
const settleMs = 400;
const settleDeadlineMs = 6_000;
const maxAttempts = 2;

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
}

export interface RunRequest {
  values: FieldValues;
  choices: Choices;
}

/** One run: its page, its wishes and what happened so far. */
interface Run {
  page: RunPage;
  request: RunRequest;
  signal: AbortSignal;
  /** By the id of the step, as everything below. */
  attempts: Map<string, number>;
  failed: Map<string, FieldKey>;
  written: Written[];
  /** By key: what lists offer that had to be opened to know. */
  listed: Map<FieldKey, readonly Choice[]>;
}

/**
 * Fills what the plan says, one field after the other, looking at the page anew before each: fields that appear join in,
 * fields that a parent resets are filled once more. `written` grows as it goes, so that a stopped run can be undone too.
 */
export async function runFill(
  page: RunPage,
  request: RunRequest,
  written: Written[],
  signal: AbortSignal,
): Promise<void> {
  const run: Run = { page, request, signal, written, attempts: new Map(), failed: new Map(), listed: new Map() };
  for (;;) {
    await nextTask();
    signal.throwIfAborted();
    const next = findNext(run);
    if (next) {
      await takeStep(run, next);
      continue;
    }
    await untilQuiet(page.document, settleMs, settleDeadlineMs, signal);
    if (!findNext(run)) break;
  }
  verifyAll(run);
}

type StepName = Pick<Step, 'id' | 'key'>;

/** A step with the reading it was planned on. */
interface Planned {
  step: Step;
  reading: FormReading;
}

function planNow(run: Run): Planned[] {
  const { fields: found, reading } = run.page.read();
  const fields = found.map((field) => withListed(run, field));
  return planFill(fields, run.request.values, run.request.choices).map((step) => ({ step, reading }));
}

function withListed(run: Run, field: FoundField): FoundField {
  const choices = field.key && field.evidence.choices.length === 0 ? run.listed.get(field.key) : undefined;
  return choices ? { ...field, evidence: { ...field.evidence, choices } } : field;
}

function findNext(run: Run): Planned | undefined {
  return planNow(run).find(({ step }) => {
    if ((run.attempts.get(step.id) ?? 0) >= maxAttempts || run.failed.has(step.id)) return false;
    const mayCome = step.state === 'no-option' && hasWrittenParent(run, step.key) && !run.attempts.has(step.id);
    return step.state === 'fill' || mayCome;
  });
}

async function takeStep(run: Run, planned: Planned): Promise<void> {
  const { id, key } = planned.step;
  run.attempts.set(id, (run.attempts.get(id) ?? 0) + 1);
  const failedKeys = [...run.failed.values()];
  if (listParents(key).some((parent) => failedKeys.includes(parent))) return fail(run, planned.step, 'parent-failed');
  const evidence = planned.reading.evidence[planned.step.ref];
  if (!evidence?.readOnly) run.page.onProgress({ id, key, state: 'running' });
  const waits = planned.step.reason === 'waits' || planned.step.state === 'no-option';
  if (waits && planned.reading.controls[planned.step.ref]?.widget.listChoices) await openList(run, planned.step);
  const ready = waits ? await untilReady(run, planned.step) : planned;
  if (ready === undefined) return fail(run, planned.step, 'list-missing');
  if (ready.step.state === 'no-option') return fail(run, planned.step, 'not-offered');
  if (ready.step.state !== 'fill') return settle(run, ready.step);
  await write(run, ready);
}

/**
 * Opens a list that exists only once opened, so that the plan can choose from it: again after a pause while it is empty,
 * and once more where the answer before may still change it.
 */
async function openList(run: Run, { id, key }: StepName): Promise<void> {
  const doc = run.page.document;
  const end = performance.now() + (hasWrittenParent(run, key) ? listDeadlineMs : staleListMs);
  run.listed.delete(key);
  for (let look = 0; performance.now() < end; look += 1) {
    const control = await until(() => findClosed(run, id), doc, look === 0 ? 0 : listQuietMs, run.signal);
    if (!control?.widget.listChoices) return;
    const choices = await control.widget.listChoices(control, run.request.values[key] ?? '', run.signal);
    if (choices.length > 0) run.listed.set(key, choices);
    const isOffered = planNow(run).some(
      ({ step }) => step.id === id && step.state === 'fill' && step.reason !== 'waits',
    );
    const isFinal = !hasWrittenParent(run, key) || look > 0;
    if (isOffered || (choices.length > 0 && isFinal)) return;
    run.listed.delete(key);
    await untilQuiet(doc, listQuietMs, 2 * listQuietMs, run.signal);
  }
}

/** The control of a field whose list is unknown until opened; none while the page keeps it closed. */
function findClosed(run: Run, id: string): Control | undefined {
  const planned = planNow(run).find(({ step }) => step.id === id && step.reason === 'waits');
  const control = planned?.reading.controls[planned.step.ref];
  return control?.widget.listChoices && !control.widget.isDisabled(control) ? control : undefined;
}

/** The step once its list has come; undefined when it did not in time. Without a parent that was filled, none is expected. */
async function untilReady(run: Run, { id, key }: StepName): Promise<Planned | undefined> {
  const doc = run.page.document;
  const start = { list: listText(run, key), change: performance.now() };
  const observer = new MutationObserver(() => {
    start.change = performance.now();
  });
  observer.observe(doc, { subtree: true, childList: true });
  const probe = (): Planned | undefined => {
    const planned = planNow(run).find(({ step }) => step.id === id);
    if (!planned || (planned.step.state === 'fill' && planned.step.reason === 'waits')) return undefined;
    if (planned.step.state !== 'no-option' || run.listed.has(key)) return planned;
    const patience = listText(run, key) === start.list ? staleListMs : listQuietMs;
    return performance.now() - start.change < patience ? undefined : planned;
  };
  const deadline = hasWrittenParent(run, key) ? listDeadlineMs : staleListMs;
  return until(probe, doc, deadline, run.signal).finally(() => observer.disconnect());
}

/** What the list of a field offers now, to tell a new list from the one that stood before. */
function listText(run: Run, key: FieldKey): string {
  const choices = run.page.read().fields.find((field) => field.key === key)?.evidence.choices ?? [];
  return choices.map((choice) => choice.text).join('|');
}

function hasWrittenParent(run: Run, key: FieldKey): boolean {
  return listParents(key).some((parent) => run.written.some((one) => one.key === parent));
}

/** A field that turned out to need no write, since the page brought it along: right as it is, or said to differ. */
function settle(run: Run, step: Step): void {
  if (step.reason === 'locked-differs' || step.reason === 'identity-differs') fail(run, step, 'page-differs');
}

async function write(run: Run, { step, reading }: Planned): Promise<void> {
  const { id, key, want } = step;
  const control = reading.controls[step.ref];
  if (!control || !want) return fail(run, step, 'gone');
  const before = control.widget.read(control);
  if (!run.written.some((one) => one.id === id)) run.written.push({ id, key, control, before });
  await control.widget.write(control, want, run.signal);
  const kept = await until(() => isKept(run, step, control), run.page.document, verifyMs, run.signal);
  if (kept) return run.page.onProgress({ id, key, state: 'filled', shown: want.text });
  await control.widget.write(control, { value: before.model, text: before.shown }, run.signal);
  fail(run, step, 'not-kept');
}

/** Reads back both what would be sent and what is shown; a control that was drawn anew is found again by its id. */
function isKept(run: Run, { id, key }: StepName, control: Control): boolean {
  const value = run.request.values[key] ?? '';
  if (control.element.isConnected) {
    const { model, shown } = control.widget.read(control);
    return model !== '' && isSame(key, shown, value);
  }
  const again = planNow(run).find(({ step }) => step.id === id);
  return again !== undefined && isSame(key, again.step.have, value);
}

function fail(run: Run, { id, key }: StepName, reason: FailReason): void {
  run.failed.set(id, key);
  run.page.onProgress({ id, key, state: 'failed', reason });
}

/** The last look: whatever was written must still stand. */
function verifyAll(run: Run): void {
  const steps = planNow(run).map(({ step }) => step);
  for (const { id } of run.written) {
    const step = run.failed.has(id) ? undefined : steps.find((one) => one.id === id);
    if (step && step.state !== 'already' && step.state !== 'check')
      fail(run, step, step.state === 'fill' ? 'not-kept' : 'gone');
  }
}
