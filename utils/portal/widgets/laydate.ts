import { parseDateText } from '@/rules/form/date-text';
import { dispatch } from '../events';
import { isInput } from '../tags';
import { until } from '../until';
import { native } from './native';
import type { Control, Widget } from './widget';

const panelWaitMs = 2000;

/** layui laydate 2.6–2.13: the input bears `lay-key` once laydate is bound; the panel lives in the body (npm layui, 2026). */
export const laydate: Widget = {
  ...native,
  name: 'laydate',
  kind: 'date',
  owns: (element) => isInput(element) && element.hasAttribute('lay-key'),
  internals: '.layui-laydate input',
  async write(control, want, signal) {
    if (want.value === '') return clear(control, signal);
    await pick(control, want.value, signal);
  },
};

/**
 * Writes in the widget's own format, opens the panel and presses the highlighted day, so that the page's `done` runs.
 * The day is pressed only when laydate highlights the wanted one: a wrong format or a date out of range moves it elsewhere.
 */
async function pick(control: Control, text: string, signal: AbortSignal): Promise<void> {
  const { element } = control;
  const before = element.value;
  element.value = text;
  const panel = await open(control, signal);
  const wanted = parseDateText(text);
  if (!panel || !wanted) return close(control);
  const day = wanted.day === undefined ? undefined : `${wanted.year}-${wanted.month}-${wanted.day}`;
  const cell = day ? panel.querySelector<HTMLElement>(`td.layui-this[lay-ymd="${day}"]`) : null;
  if (cell) {
    cell.click();
    await confirm(control, panel, signal);
    return;
  }
  const month = day ? null : panel.querySelector<HTMLElement>('li.layui-this');
  if (month) {
    month.click();
    await confirm(control, panel, signal);
    return;
  }
  element.value = before;
  close(control);
}

/** Date-time and range panels stay open until 确定. */
async function confirm(control: Control, panel: HTMLElement, signal: AbortSignal): Promise<void> {
  const doc = control.element.ownerDocument;
  if (!panel.isConnected) return;
  panel.querySelector<HTMLElement>('.laydate-btns-confirm')?.click();
  await until(() => !panel.isConnected, doc, panelWaitMs, signal);
}

async function clear(control: Control, signal: AbortSignal): Promise<void> {
  const panel = await open(control, signal);
  const button = panel?.querySelector<HTMLElement>('.laydate-btns-clear');
  if (button) button.click();
  else control.element.value = '';
  close(control);
}

async function open(control: Control, signal: AbortSignal): Promise<HTMLElement | undefined> {
  const { element } = control;
  const doc = element.ownerDocument;
  element.focus();
  element.click();
  const key = element.getAttribute('lay-key') ?? '';
  const find = (): HTMLElement | null =>
    doc.getElementById(`layui-laydate${key}`) ??
    doc.querySelector<HTMLElement>('.layui-laydate:not(.layui-laydate-static)');
  const panel = await until(find, doc, panelWaitMs, signal);
  return panel ?? undefined;
}

/** laydate closes on a mouse press elsewhere. */
function close(control: Control): void {
  dispatch(control.element.ownerDocument.body, 'mousedown');
  control.element.blur();
}
