import { type DateParts, parseDateText } from '@/rules/form/date-text';
import type { Want } from '@/rules/form/want';
import { dispatch } from '../events';
import { isInput } from '../tags';
import { until } from '../until';
import { isVisible } from '../visible';
import { listVisible } from './drawn';
import { enterField, leaveField } from './gestures';
import { Refusal } from './refusal';
import { textBox } from './text-box';
import type { Control, FormElement, Widget } from './widget';

const closeWaitMs = 1000;
/** How pages mark such an input; the library itself leaves nothing on it (npm bootstrap-datepicker 1.10.1, 2026). */
const marks =
  '.datepicker, [data-provide="datepicker"], [data-date-format], .input-group.date input, .input-daterange input';

/** The button beside the input of a component. */
const addOn = '.input-group-addon, .input-group-append, .input-group-prepend, .add-on';

/** bootstrap-datepicker 1.x: a drop-down in the body, drawn at focus. */
export const bootstrapDatepicker: Widget = {
  ...textBox,
  name: 'bootstrap-datepicker',
  kind: 'date',
  owns: (element) => isInput(element) && element.type === 'text' && element.matches(marks),
  dateFormat,
  write: writeDate,
};

/** `data-date-format` in our tokens: yyyy, MM, M, dd, d; names of months are not ours to spell. */
function dateFormat(element: FormElement): string | undefined {
  const format = element.closest('[data-date-format]')?.getAttribute('data-date-format') ?? '';
  return /^(?:yyyy|mm?|dd?|[^a-zA-Z])+$/.test(format) ? format.replace(/m/g, 'M') : undefined;
}

/** The drop-down that stands open; only one can. */
export function openDropdown(doc: Document): HTMLElement | undefined {
  return listVisible(doc, '.datepicker-dropdown')[0];
}

/**
 * Types the date and presses the cell that the drop-down highlights for it, so that `changeDate` runs. A date that it
 * does not highlight is out of range or misread: what stood there comes back.
 */
export async function writeDate({ element }: Control, want: Want, signal: AbortSignal): Promise<void> {
  const doc = element.ownerDocument;
  const before = element.value;
  enterField(element);
  if (!openDropdown(doc)) element.parentElement?.querySelector<HTMLElement>(addOn)?.click();
  type(element, want.value);
  const dropdown = openDropdown(doc);
  const date = parseDateText(want.value);
  const cell = dropdown && date ? activeCell(dropdown, date) : undefined;
  const refused = dropdown !== undefined && want.value !== '' && !cell;
  if (cell) cell.click();
  else if (refused) type(element, before);
  else dispatch(element, 'change');
  dispatch(doc.body, 'mousedown');
  leaveField(element);
  await until(() => !openDropdown(doc), doc, closeWaitMs, signal);
  if (refused) throw new Refusal();
}

function type(element: FormElement, text: string): void {
  element.value = text;
  dispatch(element, 'input', 'keyup');
}

/** The highlighted day, month or year of the view in front, when it is the wanted one. */
function activeCell(dropdown: HTMLElement, { year, month, day }: DateParts): HTMLElement | undefined {
  const view = [...dropdown.children].find((one) => isVisible(one));
  const cell = view?.querySelector<HTMLElement>('td.active.day:not(.disabled), span.active:not(.disabled)');
  if (!view || !cell) return undefined;
  const head = view.querySelector('.datepicker-switch')?.textContent?.trim();
  if (view.matches('.datepicker-months')) return head === `${year}` && placeOf(cell) === month ? cell : undefined;
  if (view.matches('.datepicker-years')) return cell.textContent === `${year}` ? cell : undefined;
  const shown = new Date(Number(cell.dataset.date));
  const same = shown.getUTCFullYear() === year && shown.getUTCMonth() + 1 === month && shown.getUTCDate() === day;
  return same ? cell : undefined;
}

function placeOf(cell: Element): number {
  return [...(cell.parentElement?.children ?? [])].indexOf(cell) + 1;
}
