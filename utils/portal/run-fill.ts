import { hangsOn, listParents, type StepName } from '@/rules/form/dependencies';
import { samePart } from '@/rules/form/part';
import type { Step } from '@/rules/form/plan-fill';
import type { FailReason } from '@/rules/form/run-report';
import { isSame } from '@/rules/form/same-answer';
import { askAgain, endOfPatience, listOffered, openList, untilReady } from './await-list';
import { holds } from './holds';
import { hasWrittenParent, type Planned, planNow, type Run, type RunPage, readAll, type Written } from './run-state';
import { nextTask, until, untilSettled, verifyMs } from './until';
import { tryWrite } from './widgets/try-write';
import type { Control } from './widgets/widget';

const maxAttempts = 2;
/** Families whose entries carry the value that a form post would send; of the others only the text is visible to us. */
const knowsValues = new Set(['native', 'layui']);

/**
 * Fills what the plan says, one field after the other, looking at the page anew before each: fields that appear join in,
 * fields that a parent resets are filled once more. `written` grows as it goes, so that a stopped run can be undone too.
 */
export async function runFill(page: RunPage, written: Written[], signal: AbortSignal): Promise<void> {
  const run: Run = {
    page,
    signal,
    written,
    attempts: new Map(),
    failed: new Map(),
    listed: new Map(),
    start: readAll(await page.plan()),
  };
  for (;;) {
    await nextTask();
    signal.throwIfAborted();
    const next = await findNext(run);
    if (next) {
      await tryStep(run, next);
      continue;
    }
    await untilSettled(page.document, signal);
    if (!(await findNext(run))) break;
  }
  await verifyAll(run);
}

/** The first that is to be done; while a new list may come in the place of one that lacks the answer, fields that hang on nothing go first. */
async function findNext(run: Run): Promise<Planned | undefined> {
  const open = (await planNow(run)).filter(({ step }) => {
    if ((run.attempts.get(step.id) ?? 0) >= maxAttempts || run.failed.has(step.id)) return false;
    const mayCome = step.state === 'no-option' && hasWrittenParent(run, step) && !run.attempts.has(step.id);
    return step.state === 'fill' || mayCome;
  });
  const [first] = open;
  if (first?.step.state !== 'no-option') return first;
  const names = open.map(({ step }) => step);
  const isFree = ({ step }: Planned): boolean =>
    step.state === 'fill' && listParents(step.key).length === 0 && !names.some((other) => hangsOn(step, other));
  return open.find(isFree) ?? first;
}

/** A driver that stumbles costs its own field only. */
async function tryStep(run: Run, planned: Planned): Promise<void> {
  try {
    await takeStep(run, planned);
  } catch (error) {
    if (run.signal.aborted) throw error;
    fail(run, planned.step, 'error');
  }
}

async function takeStep(run: Run, planned: Planned): Promise<void> {
  const { id, key } = planned.step;
  run.attempts.set(id, (run.attempts.get(id) ?? 0) + 1);
  const evidence = planned.reading.evidence[planned.step.ref];
  const waits = planned.step.reason === 'waits' || planned.step.state === 'no-option';
  const isList = waits || planned.step.part !== undefined || (evidence?.choices.length ?? 0) > 0;
  const isLost = isList && [...run.failed.values()].some((parent) => hangsOn(planned.step, parent));
  if (isLost) return fail(run, planned.step, 'parent-failed');
  if (!evidence?.readOnly) run.page.onProgress({ id, key, state: 'running' });
  if (waits && !hasWrittenParent(run, planned.step)) await askAgain(run, planned);
  const end = endOfPatience(run, planned.step);
  if (waits && planned.reading.controls[planned.step.ref]?.widget.listChoices) await openList(run, planned.step, end);
  const ready = waits ? await untilReady(run, planned.step, end) : planned;
  if (ready === undefined) return fail(run, planned.step, 'list-missing');
  if (ready.step.state === 'no-option') return fail(run, planned.step, 'not-offered', listOffered(run, ready));
  if (ready.step.state !== 'fill') return settle(run, ready.step);
  await write(run, ready);
}

/** A field that turned out to need no write, since the page brought it along: right as it is, or said to differ. */
function settle(run: Run, step: Step): void {
  const { id, key, state, reason, have } = step;
  if (reason === 'locked-differs' || reason === 'identity-differs') fail(run, step, 'page-differs');
  else if (reason === 'locked-empty') fail(run, step, 'left-empty');
  else if (state === 'already') run.page.onProgress({ id, key, state: 'filled', shown: have });
}

async function write(run: Run, { step, reading }: Planned): Promise<void> {
  const { id, key, part, want } = step;
  const control = reading.controls[step.ref];
  if (!control || !want) return fail(run, step, 'gone');
  const now = control.widget.read(control);
  const before = run.start.get(id) ?? now;
  const known = run.written.find((one) => one.id === id);
  const written: Written = known ?? { id, key, ...(part ? { part } : {}), control, before, at: 0 };
  if (!known) run.written.push(written);
  const tried = await tryWrite(control, want, run.signal);
  written.at = performance.now();
  const kept = tried && (await until(() => isKept(run, step, control), run.page.document, verifyMs, run.signal));
  if (kept) {
    written.wrote = control.widget.read(control);
    return run.page.onProgress({ id, key, state: 'filled', shown: want.text });
  }
  if (!holds(control, now)) {
    await planNow(run);
    await tryWrite(control, { value: now.model, text: now.shown }, run.signal);
  }
  fail(run, step, tried ? 'not-kept' : 'refused');
}

/** Reads back both what would be sent and what is shown; a control that was drawn anew is found again by its id. */
async function isKept(run: Run, { id, key, part, want }: Step, control: Control): Promise<boolean> {
  const wanted = want?.text ?? '';
  const agrees = (text: string): boolean => (part ? samePart(part, text, wanted) : isSame(key, text, wanted));
  if (control.element.isConnected) {
    const { model, shown } = control.widget.read(control);
    const sends = knowsValues.has(control.widget.name) ? model === want?.value : model !== '';
    return sends && agrees(shown);
  }
  const again = (await planNow(run)).find(({ step }) => step.id === id);
  return again !== undefined && agrees(again.step.have);
}

function fail(run: Run, name: StepName, reason: FailReason, offered: readonly string[] = []): void {
  const { id, key } = name;
  run.failed.set(id, name);
  const state = reason === 'not-offered' ? 'no-option' : 'failed';
  run.page.onProgress({ id, key, state, reason, ...(offered.length > 0 ? { offered: [...offered] } : {}) });
}

/** The last look: whatever was written must still stand. */
async function verifyAll(run: Run): Promise<void> {
  const now = await planNow(run);
  for (const written of run.written) {
    const { id } = written;
    const planned = now.find(({ step }) => step.id === id);
    const control = planned?.reading.controls[planned.step.ref];
    if (written.wrote && control && run.attempts.has(id)) written.wrote = control.widget.read(control);
    const step = run.failed.has(id) ? undefined : planned?.step;
    if (step && step.state !== 'already' && step.state !== 'check') fail(run, step, 'changed-later');
  }
}
