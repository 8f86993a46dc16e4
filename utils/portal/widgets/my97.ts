import { parseDateText } from '@/rules/form/date-text';
import type { Want } from '@/rules/form/want';
import { dispatch } from '../events';
import { isInput } from '../tags';
import { until } from '../until';
import { isVisible } from '../visible';
import { enterField, leaveField } from './gestures';
import { Refusal } from './refusal';
import { textBox } from './text-box';
import type { Control, FormElement, Widget } from './widget';

const panelWaitMs = 3000;
const closeWaitMs = 1000;

/** My97 WdatePicker 4.8: bound by an attribute of the input, drawn in a frame of the topmost page (npm my97datepicker, 2026). */
export const my97: Widget = {
  ...textBox,
  name: 'my97',
  kind: 'date',
  owns: (element) => isInput(element) && (/(?:^|\s)Wdate(?:\s|$)/.test(element.className) || settings(element) !== ''),
  dateFormat: (element) => /dateFmt\s*:\s*['"]([^'"]+)['"]/.exec(settings(element))?.[1]?.replace(/[Hms]/g, '0'),
  write,
};

function settings(element: FormElement): string {
  const click = element.getAttribute('onclick');
  if (click?.includes('WdatePicker')) return click;
  const focus = element.getAttribute('onfocus');
  return focus?.includes('WdatePicker') ? focus : '';
}

/**
 * Writes in the picker's format, opens it and presses the day or 确定 it offers for that, so that `onpicked` runs.
 * What the picker refuses (`WdateFmtErr`: wrong format, out of range) is taken back before it closes and asks.
 */
async function write({ element }: Control, want: Want, signal: AbortSignal): Promise<void> {
  const doc = element.ownerDocument;
  const before = element.value;
  element.value = want.value;
  enterField(element);
  element.click();
  const panel = await until(() => openPanel(doc), doc, panelWaitMs, signal);
  const refused = want.value !== '' && element.className.includes('WdateFmtErr');
  const button = panel && !refused ? findButton(panel, want) : null;
  if (button) button.click();
  else if (panel) element.value = before;
  else dispatch(element, 'input', 'change');
  dispatch(doc.body, 'mousedown');
  await until(() => !openPanel(doc), doc, closeWaitMs, signal);
  leaveField(element);
  if (panel && !button) throw new Refusal();
}

/** What to press in the open calendar: 清空, the wanted day when it is the one highlighted, 确定 where there are no days. */
function findButton(panel: HTMLElement, want: Want): HTMLElement | null {
  const date = parseDateText(want.value);
  if (!date) return panel.querySelector<HTMLElement>('#dpClearInput');
  if (!date.day) return panel.querySelector<HTMLElement>('#dpOkInput');
  const day = panel.querySelector<HTMLElement>('.Wselday');
  const same = day?.getAttribute('onclick')?.includes(`(${date.year},${date.month},${date.day})`);
  return same ? day : null;
}

/** The calendar inside its frame, once it is drawn and shown. */
function openPanel(doc: Document): HTMLElement | undefined {
  for (const frame of topDocument(doc).querySelectorAll('iframe')) {
    if (!isVisible(frame) || frame.parentElement?.style.left === '-970px') continue;
    const panel = frame.contentDocument?.querySelector<HTMLElement>('.WdateDiv');
    if (panel) return panel;
  }
  return undefined;
}

/** The outermost page that may be read; the picker draws there. */
function topDocument(doc: Document): Document {
  const { frameElement } = doc.defaultView ?? {};
  return frameElement ? topDocument(frameElement.ownerDocument) : doc;
}
