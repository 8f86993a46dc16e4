import { type DateParts, formatDate, parseDateText } from '@/rules/form/date-text';
import { dispatch } from '../events';
import { isInput } from '../tags';
import { until } from '../until';
import { enterField, leaveField } from './gestures';
import { native } from './native';
import { Refusal } from './refusal';
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
    if (control.element.value === want.value) return;
    if (want.value === '') return clear(control, signal);
    await pick(control, want.value, signal);
  },
};

/**
 * Writes in the widget's own format, opens the panel and presses the highlighted day, so that the page's `done` runs.
 * It is pressed only when it is the wanted one: a wrong format or a date out of range moves it elsewhere, and then what
 * stood there comes back. Of a wrong format laydate says which it wants (`.layui-laydate-hint`): that is tried next.
 */
async function pick(control: Control, text: string, signal: AbortSignal): Promise<void> {
  const { element } = control;
  const before = element.value;
  const date = parseDateText(text);
  element.value = text;
  let panel = await open(control, signal);
  const other = formatDate(text, hintedFormat(panel));
  if (other) {
    close(control);
    element.value = other;
    panel = await open(control, signal);
  }
  const cell = panel && date ? highlighted(panel, date) : null;
  if (panel && cell) {
    cell.click();
    return confirm(control, panel, signal);
  }
  element.value = before;
  close(control);
  if (panel) throw new Refusal();
}

/** The format in the hint of a refusal, a time of day as midnight; '' where nothing was refused for its format. */
function hintedFormat(panel: HTMLElement | undefined): string {
  const hint = panel?.querySelector('.layui-laydate-hint')?.textContent ?? '';
  return (/y{4}[^\u4e00-\u9fa5]*(?:[年月日][^\u4e00-\u9fa5]*)*/.exec(hint)?.[0] ?? '').replace(/[Hms]/g, '0').trim();
}

/** The highlighted day, month or year when it is the wanted one. The panel of days lies hidden under a list of months or years. */
function highlighted(panel: HTMLElement, { year, month, day }: DateParts): HTMLElement | null {
  const list = panel.querySelector('.laydate-year-list, .laydate-month-list');
  if (!list) return panel.querySelector<HTMLElement>(`td.layui-this[lay-ymd="${year}-${month}-${day}"]`);
  if (list.matches('.laydate-year-list')) return list.querySelector<HTMLElement>(`li.layui-this[lay-ym="${year}"]`);
  const head = panel.querySelector('.laydate-set-ym [lay-type="year"]')?.getAttribute('lay-ym');
  const inYear = head?.split('-')[0] === `${year}`;
  return inYear ? list.querySelector<HTMLElement>(`li.layui-this[lay-ym="${(month ?? 0) - 1}"]`) : null;
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
  enterField(element);
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
  leaveField(control.element);
}
