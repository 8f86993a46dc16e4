import type { FieldProgress } from '@/rules/form/run-report';
import type { RunPage, Written } from './run-fill';
import { until, untilQuiet } from './until';
import type { Control } from './widgets/widget';

const listDeadlineMs = 20_000;
const verifyMs = 1_200;
const settleMs = 400;
const settleDeadlineMs = 6_000;

/** Puts back what stood in every written field, last written first, and reads it back. */
export async function undoFill(page: RunPage, written: readonly Written[], signal: AbortSignal): Promise<void> {
  for (const one of [...written].reverse()) {
    signal.throwIfAborted();
    page.onProgress(await undoField(page, one, signal));
  }
  await untilQuiet(page.document, settleMs, settleDeadlineMs, signal);
}

async function undoField(
  page: RunPage,
  { id, key, control: first, before }: Written,
  signal: AbortSignal,
): Promise<FieldProgress> {
  const find = (): Control | undefined => {
    if (first.element.isConnected) return first;
    const { fields, reading } = page.read();
    const field = fields.find((one) => one.key === key);
    return field ? reading.controls[field.ref] : undefined;
  };
  const offered = (): Control | undefined => {
    const control = find();
    if (!control || before.model === '' || control.widget.choices(control).length === 0) return control;
    return control.widget.choices(control).some((choice) => choice.value === before.model) ? control : undefined;
  };
  const control = await until(offered, page.document, listDeadlineMs, signal);
  if (!control) return { id, key, state: 'failed', reason: 'gone' };
  if (control.widget.read(control).model !== before.model) {
    await control.widget.write(control, { value: before.model, text: before.shown }, signal);
  }
  const restored = (): boolean => {
    const now = find();
    return (
      now !== undefined && now.widget.read(now).model === before.model && now.widget.read(now).shown === before.shown
    );
  };
  const done = await until(restored, page.document, verifyMs, signal);
  return done ? { id, key, state: 'undone', shown: before.shown } : { id, key, state: 'failed', reason: 'no-way-back' };
}
