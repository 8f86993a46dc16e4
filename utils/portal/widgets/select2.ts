import type { Choice } from '@/rules/form/evidence';
import { isPrompt } from '@/rules/form/match-choice';
import type { Want } from '@/rules/form/want';
import { dispatch } from '../events';
import { isSelect } from '../tags';
import { until } from '../until';
import { textOf } from './drawn';
import { press } from './gestures';
import { native } from './native';
import type { Control, FormElement, Value, Widget } from './widget';

const listWaitMs = 1500;
const searchWaitMs = 8000;
const openList = '.select2-container--open .select2-results__option';
const emptyNote = '.select2-container--open .select2-results__message:not(.loading-results)';
const searchBox = '.select2-container--open .select2-search__field';

/** select2 4.0: the list stays in the page, clipped to a pixel, followed by what select2 draws (npm select2 4.0.13, 2026). */
export const select2: Widget = {
  ...native,
  name: 'select2',
  owns: (element) => isSelect(element) && drawn(element) !== undefined,
  internals: '.select2-container *',
  face: ({ element }) => drawn(element) ?? element,
  choices: (control) => (isSearched(control) ? [] : native.choices(control)),
  listChoices,
  read,
  write,
};

function drawn(element: FormElement): HTMLElement | undefined {
  const next = element.nextElementSibling as HTMLElement | null;
  return next?.matches('.select2-container') ? next : undefined;
}

function read(control: Control): Value {
  const { model } = native.read(control);
  const face = drawn(control.element)?.querySelector<HTMLElement>('.select2-selection__rendered');
  if (!face || face.querySelector('.select2-selection__placeholder')) return { model, shown: '' };
  const text = (face.title || face.textContent || '').trim();
  return { model, shown: isPrompt({ value: model, text }) ? '' : text };
}

/** A list without entries of its own is filled by search; what was found and chosen before stays in it. */
function isSearched(control: Control): boolean {
  const select = control.element as HTMLSelectElement;
  return native.choices(control).every((choice) => choice.value === select.value || isPrompt(choice));
}

/** Of a search that found nothing the list's own words for it. */
async function listChoices(control: Control, wanted: string, signal: AbortSignal): Promise<Choice[]> {
  await search(control, wanted, signal);
  const doc = control.element.ownerDocument;
  const found = entries(doc).map((one) => ({ value: textOf(one), text: textOf(one) }));
  const note = textOf(doc.querySelector(emptyNote));
  close(control);
  return found.length > 0 || !note ? found : [{ value: '', text: note, disabled: true }];
}

async function write(control: Control, want: Want, signal: AbortSignal): Promise<void> {
  if (want.value === '') return clear(control);
  const entry = await search(control, want.text, signal);
  if (entry) return press(entry, 'mouseup');
  close(control);
  await native.write(control, want, signal);
}

/** Opens the list and, where entries come by search only, types into the list's own box; the entry of this text. */
async function search(control: Control, text: string, signal: AbortSignal): Promise<HTMLElement | undefined> {
  const doc = control.element.ownerDocument;
  const find = (): HTMLElement | undefined => entries(doc).find((one) => textOf(one) === text);
  const face = drawn(control.element);
  if (face && !face.matches('.select2-container--open')) press(selectionOf(face), 'mousedown');
  if (!isSearched(control)) return until(find, doc, listWaitMs, signal);
  const box = await until(() => doc.querySelector<HTMLInputElement>(searchBox), doc, listWaitMs, signal);
  if (!box) return undefined;
  box.value = text;
  dispatch(box, 'input');
  const answered = (): boolean => entries(doc).length > 0 || doc.querySelector(emptyNote) !== null;
  await until(answered, doc, searchWaitMs, signal);
  return find();
}

/** What may be chosen; notes such as 正在查找 and 无结果 are no entries. */
function entries(doc: Document): HTMLElement[] {
  const all = doc.querySelectorAll<HTMLElement>(`${openList}[aria-selected]:not([aria-disabled="true"])`);
  return [...all].filter((one) => !one.querySelector('li'));
}

function selectionOf(face: HTMLElement): Element {
  return face.querySelector('.select2-selection') ?? face;
}

/** select2 opens and shuts at a press of the left button, not at a click. */
function close({ element }: Control): void {
  const face = drawn(element);
  if (face?.matches('.select2-container--open')) press(selectionOf(face), 'mousedown');
}

/** By select2's own cross where there is one; it may open the list. */
function clear(control: Control): void {
  const select = control.element as HTMLSelectElement;
  const cross = drawn(select)?.querySelector('.select2-selection__clear');
  if (cross) press(cross, 'mousedown');
  close(control);
  if (select.value === '') return;
  select.selectedIndex = [...select.options].findIndex((one) => one.value === '');
  dispatch(select, 'input', 'change');
}
