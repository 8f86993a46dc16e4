import { hangsOn } from '@/rules/form/dependencies';
import { isPrompt } from '@/rules/form/match-choice';
import type { Step } from '@/rules/form/plan-fill';
import { hasWrittenParent, type Planned, planNow, type Run } from './run-state';
import { until, untilQuiet } from './until';
import type { Control } from './widgets/widget';

/** A page of this kind answers within seconds; the official one is slow on its first days (sign-up rush). */
const listDeadlineMs = 20_000;
/** A list that has come and stands still this long without the wanted choice will not offer it. */
const listQuietMs = 1_500;
/** The old list may stand for as long as the portal thinks about the new one. */
const staleListMs = 8_000;

/** When to give up the list of a field. Without a parent that was filled, no new one is expected. */
export function endOfPatience(run: Run, step: Step): number {
  return performance.now() + (hasWrittenParent(run, step) ? listDeadlineMs : staleListMs);
}

/**
 * Opens a list that exists only once opened, so that the plan can choose from it: again after a pause while it is empty,
 * and once more where the answer before may still change it.
 */
export async function openList(run: Run, step: Step, end: number): Promise<void> {
  const { id, want } = step;
  const doc = run.page.document;
  run.listed.delete(id);
  for (let look = 0; performance.now() < end; look += 1) {
    const patience = look === 0 ? 0 : listQuietMs;
    const control = await until(async () => findClosed(await planNow(run), id), doc, patience, run.signal);
    if (!control?.widget.listChoices) return;
    const choices = await control.widget.listChoices(control, want?.text ?? '', run.signal);
    if (choices.length > 0) run.listed.set(id, choices);
    const isOffered = (await planNow(run)).some(
      ({ step: now }) => now.id === id && now.state === 'fill' && now.reason !== 'waits',
    );
    const isFinal = !hasWrittenParent(run, step) || look > 0;
    if (isOffered || (choices.length > 0 && isFinal)) return;
    run.listed.delete(id);
    await untilQuiet(doc, listQuietMs, 2 * listQuietMs, run.signal);
  }
}

/** A list that did not come in an earlier run is asked for once more, by giving its parent the same answer again. */
export async function askAgain(run: Run, { step, reading }: Planned): Promise<void> {
  const own = reading.controls[step.ref];
  if (!own || own.widget.listChoices || own.widget.choices(own).some((one) => !isPrompt(one))) return;
  const plan = await planNow(run);
  const parent = plan.findLast((one) => one.step.state === 'already' && hangsOn(step, one.step));
  const control = parent?.reading.controls[parent.step.ref];
  if (!control) return;
  const { model, shown } = control.widget.read(control);
  await control.widget.write(control, { value: model, text: shown }, run.signal);
}

/** The control of a field whose list is unknown until opened; none while the page keeps it closed. */
function findClosed(plan: readonly Planned[], id: string): Control | undefined {
  const planned = plan.find(({ step }) => step.id === id && step.reason === 'waits');
  const control = planned?.reading.controls[planned.step.ref];
  return control?.widget.listChoices && !control.widget.isDisabled(control) ? control : undefined;
}

/** The step once its list has come; undefined when it did not in time. */
export async function untilReady(run: Run, step: Step, end: number): Promise<Planned | undefined> {
  const { id } = step;
  const doc = run.page.document;
  const start = { list: listText(await planNow(run), id), change: sinceAsked(run, step) };
  const observer = new MutationObserver(() => {
    start.change = performance.now();
  });
  observer.observe(doc, { subtree: true, childList: true });
  const judge = (plan: readonly Planned[]): Planned | undefined => {
    const planned = plan.find((one) => one.step.id === id);
    if (!planned || (planned.step.state === 'fill' && planned.step.reason === 'waits')) return undefined;
    if (planned.step.state !== 'no-option' || run.listed.has(id)) return planned;
    const patience = listText(plan, id) === start.list ? staleListMs : listQuietMs;
    return performance.now() - start.change < patience ? undefined : planned;
  };
  try {
    return await until(async () => judge(await planNow(run)), doc, end - performance.now(), run.signal);
  } finally {
    observer.disconnect();
  }
}

/** Since when a new list is waited for: other fields may have been filled since the one it hangs on. It is looked at for a while in any case. */
function sinceAsked(run: Run, step: Step): number {
  const now = performance.now();
  const asked = run.written.filter((one) => hangsOn(step, one)).map(({ at }) => at);
  return asked.length > 0 ? Math.max(now - staleListMs + listQuietMs, ...asked) : now;
}

/** What the list of a field offers now, to tell a new list from the one that stood before. */
function listText(plan: readonly Planned[], id: string): string {
  const planned = plan.find(({ step }) => step.id === id);
  const choices = planned?.reading.evidence[planned.step.ref]?.choices ?? [];
  return choices.map((choice) => choice.text).join('|');
}

/** What the list holds in which the wanted choice is missing. */
export function listOffered(run: Run, { step, reading }: Planned): string[] {
  const choices = run.listed.get(step.id) ?? reading.evidence[step.ref]?.choices ?? [];
  return choices.filter((choice) => !isPrompt(choice)).map((choice) => choice.text);
}
