import { listParents } from '@/rules/form/dependencies';
import type { FieldProgress } from '@/rules/form/run-report';
import { holds } from './holds';
import type { RunForm, RunPage, Written } from './run-state';
import { nextTask, until, untilSettled, verifyMs } from './until';
import { tryWrite } from './widgets/try-write';
import type { Control } from './widgets/widget';

/** How long a list of before may take to come back. */
const listDeadlineMs = 8_000;

/** One undo: the page, what was written, and lists that a restored parent will draw anew. */
interface Undo {
  page: RunPage;
  written: readonly Written[];
  signal: AbortSignal;
  /** By id: an entry of the list that stood when its parent was put back; it goes when the new list comes. */
  old: Map<string, Element>;
}

/**
 * Puts back what stood in every written field. Backwards first, so that a child is emptied before its parent changes;
 * then forwards for what only a restored parent offers again, or what its new list emptied; then a last look at all.
 * What the candidate has changed since stays as it is.
 */
export async function undoFill(page: RunPage, all: readonly Written[], signal: AbortSignal): Promise<void> {
  const found = await page.plan();
  const corrected = all.filter((one) => isCorrected(found, one));
  const written = all.filter((one) => !corrected.includes(one));
  const undo: Undo = { page, written, signal, old: new Map() };
  for (const one of [...written].reverse()) {
    await nextTask();
    await restore(undo, one);
  }
  await untilSettled(page.document, signal);
  for (const one of written) {
    const entry = undo.old.get(one.id);
    if (entry) await until(() => !entry.isConnected, page.document, listDeadlineMs, signal);
    if (isRestored(await page.plan(), one)) continue;
    await until(async () => canRestore(await page.plan(), one), page.document, listDeadlineMs, signal);
    await restore(undo, one);
  }
  await untilSettled(page.document, signal);
  const left = await page.plan();
  for (const one of written) page.onProgress(report(left, one));
  for (const { id, key } of corrected) page.onProgress({ id, key, state: 'failed', reason: 'corrected' });
}

/** The candidate's own word after the run: neither what was written nor what stood there before. */
function isCorrected(form: RunForm, written: Written): boolean {
  const control = find(form, written);
  const { wrote, before } = written;
  return control !== undefined && wrote !== undefined && !holds(control, wrote) && !holds(control, before);
}

/** After a parent got its old answer back, the lists below it will be drawn anew. */
function expectNewLists({ written, old }: Undo, form: RunForm, parent: Written): void {
  if (parent.before.model === '') return;
  for (const child of written) {
    if (child.before.model === '' || !listParents(child.key).includes(parent.key)) continue;
    const entry = find(form, child)?.element.querySelector('option:last-of-type');
    if (entry) old.set(child.id, entry);
  }
}

/** The control of then, or the one drawn anew in its place. */
function find({ steps, reading }: RunForm, { id, control }: Written): Control | undefined {
  if (control.element.isConnected) return control;
  const step = steps.find((one) => one.id === id);
  return step ? reading.controls[step.ref] : undefined;
}

/** A text box takes everything, a list only what it has now; lists that open on demand are tried. */
function offers(control: Control, { before }: Written): boolean {
  const choices = control.widget.choices(control);
  const isList = control.kind === 'select' || control.kind === 'radio';
  if (!isList || before.model === '' || (choices.length === 0 && control.widget.listChoices)) return true;
  return choices.some((choice) => choice.value === before.model);
}

function canRestore(form: RunForm, written: Written): boolean {
  const control = find(form, written);
  return control === undefined || offers(control, written);
}

async function restore(undo: Undo, written: Written): Promise<void> {
  const { page, signal } = undo;
  const { before } = written;
  const form = await page.plan();
  const control = find(form, written);
  if (!control || !offers(control, written) || holds(control, before)) return;
  try {
    // What the page has no way to changes nothing, so nothing is waited for.
    if (!(await tryWrite(control, { value: before.model, text: before.shown }, signal))) return;
    expectNewLists(undo, form, written);
    await until(async () => isRestored(await page.plan(), written), page.document, verifyMs, signal);
  } catch (error) {
    // A driver that stumbles costs its own field only; the last look tells.
    if (signal.aborted) throw error;
  }
}

/** Both what would be sent and what is shown stand as before. */
function isRestored(form: RunForm, written: Written): boolean {
  const control = find(form, written);
  return control !== undefined && holds(control, written.before);
}

/** An unknown calendar may keep the date behind its emptied box (Arco 2, 2026). */
function isDoubtful({ control, before }: Written): boolean {
  const { element, widget } = control;
  return before.model === '' && widget.name === 'native' && element.closest('[class*="picker"]') !== null;
}

function report(form: RunForm, written: Written): FieldProgress {
  const { id, key, before } = written;
  if (isRestored(form, written) && !isDoubtful(written)) return { id, key, state: 'undone', shown: before.shown };
  return { id, key, state: 'failed', reason: find(form, written) ? 'no-way-back' : 'gone' };
}
