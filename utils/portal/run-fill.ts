import { listParents } from '@/rules/form/dependencies';
import type { FoundField } from '@/rules/form/found-field';
import { type Choices, isSame, planFill, type Step } from '@/rules/form/plan-fill';
import type { FailReason, FieldProgress } from '@/rules/form/run-report';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import type { FormReading } from './read-form';
import { until, untilQuiet } from './until';
import type { Control, Value } from './widgets/widget';

/** A page of this kind answers within seconds; the official one is slow on its first days (sign-up rush). */
const listDeadlineMs = 20_000;
/** A list that stands still this long without the wanted choice will not offer it. */
const listQuietMs = 1_500;
const verifyMs = 1_200;
const settleMs = 400;
const settleDeadlineMs = 6_000;
const maxAttempts = 2;

/** A written field with what stood there before, for undo. */
export interface Written {
  key: FieldKey;
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
  attempts: Map<FieldKey, number>;
  failed: Map<FieldKey, FailReason>;
  written: Written[];
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
  const run: Run = { page, request, signal, written, attempts: new Map(), failed: new Map() };
  for (;;) {
    signal.throwIfAborted();
    const step = nextStep(run);
    if (step) {
      await takeStep(run, step);
      continue;
    }
    await untilQuiet(page.document, settleMs, settleDeadlineMs, signal);
    if (!nextStep(run)) break;
  }
  verifyAll(run);
}

function planNow(run: Run): Step[] {
  return planFill(run.page.read().fields, run.request.values, run.request.choices);
}

function nextStep(run: Run): Step | undefined {
  return planNow(run).find((step) => {
    if ((run.attempts.get(step.key) ?? 0) >= maxAttempts || run.failed.has(step.key)) return false;
    const parentWritten = listParents(step.key).some((parent) => run.written.some((one) => one.key === parent));
    return step.state === 'fill' || (step.state === 'no-option' && parentWritten && !run.attempts.has(step.key));
  });
}

async function takeStep(run: Run, first: Step): Promise<void> {
  const { key } = first;
  run.attempts.set(key, (run.attempts.get(key) ?? 0) + 1);
  if (listParents(key).some((parent) => run.failed.has(parent))) return fail(run, key, 'parent-failed');
  run.page.onProgress({ key, state: 'running' });
  const ready = await untilReady(run, key);
  if (ready === undefined) return fail(run, key, 'list-missing');
  if (ready.state === 'no-option') return fail(run, key, 'not-offered');
  if (ready.state !== 'fill' || !ready.want) return settle(run, ready);
  await write(run, ready);
}

/** The step once its list has come; undefined when it did not in time. */
async function untilReady(run: Run, key: FieldKey): Promise<Step | undefined> {
  const doc = run.page.document;
  const since = { change: performance.now() };
  const observer = new MutationObserver(() => {
    since.change = performance.now();
  });
  observer.observe(doc, { subtree: true, childList: true });
  const probe = (): Step | undefined => {
    const step = planNow(run).find((one) => one.key === key);
    if (!step || (step.state === 'fill' && step.reason === 'waits')) return undefined;
    const mayChange = step.state === 'no-option' && performance.now() - since.change < listQuietMs;
    return mayChange ? undefined : step;
  };
  return until(probe, doc, listDeadlineMs, run.signal).finally(() => observer.disconnect());
}

/** A field that turned out to need no write: the page filled it itself. */
function settle(run: Run, step: Step): void {
  const right = step.state === 'already' || step.reason === 'locked-same' || step.reason === 'identity-same';
  if (right) run.page.onProgress({ key: step.key, state: 'filled', shown: step.have });
  else fail(run, step.key, 'not-kept');
}

async function write(run: Run, step: Step): Promise<void> {
  const { key, want } = step;
  const control = run.page.read().reading.controls[step.ref];
  if (!control || !want) return fail(run, key, 'gone');
  const before = control.widget.read(control);
  if (!run.written.some((one) => one.key === key)) run.written.push({ key, before });
  await control.widget.write(control, want, run.signal);
  const kept = await until(() => isKept(run, key, control), run.page.document, verifyMs, run.signal);
  if (kept) return run.page.onProgress({ key, state: 'filled', shown: want.text });
  await control.widget.write(control, { value: before.model, text: before.shown }, run.signal);
  fail(run, key, 'not-kept');
}

/** Reads back both what would be sent and what is shown; a control that was drawn anew is found again by its key. */
function isKept(run: Run, key: FieldKey, control: Control): boolean {
  const value = run.request.values[key] ?? '';
  if (control.element.isConnected) {
    const { model, shown } = control.widget.read(control);
    return model !== '' && isSame(key, shown, value);
  }
  const field = run.page.read().fields.find((one) => one.key === key);
  return field !== undefined && isSame(key, field.evidence.shown, value);
}

function fail(run: Run, key: FieldKey, reason: FailReason): void {
  run.failed.set(key, reason);
  run.page.onProgress({ key, state: 'failed', reason });
}

/** The last look: whatever was written must still stand. */
function verifyAll(run: Run): void {
  const steps = planNow(run);
  for (const { key } of run.written) {
    if (run.failed.has(key)) continue;
    const step = steps.find((one) => one.key === key);
    if (step && step.state !== 'already' && step.state !== 'check')
      fail(run, key, step.state === 'fill' ? 'not-kept' : 'gone');
  }
}
