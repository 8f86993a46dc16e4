import type { FieldKey } from '@/rules/profile/field-key';
import { hasWrittenParent, type Planned, planNow, type Run, type StepName } from './run-state';
import { until, untilQuiet } from './until';
import type { Control } from './widgets/widget';

/** A page of this kind answers within seconds; the official one is slow on its first days (sign-up rush). */
const listDeadlineMs = 20_000;
/** A list that has come and stands still this long without the wanted choice will not offer it. */
const listQuietMs = 1_500;
/** The old list may stand for as long as the portal thinks about the new one. */
const staleListMs = 8_000;

/**
 * Opens a list that exists only once opened, so that the plan can choose from it: again after a pause while it is empty,
 * and once more where the answer before may still change it.
 */
export async function openList(run: Run, { id, key }: StepName): Promise<void> {
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
export async function untilReady(run: Run, { id, key }: StepName): Promise<Planned | undefined> {
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
