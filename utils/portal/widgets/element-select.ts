import type { Choice } from '@/rules/form/evidence';
import { isInput } from '../tags';
import { until } from '../until';
import { closePopup, findPopup, popupMs, press, pressCross, search, textOf } from './drawn';
import { enterField } from './gestures';
import { native } from './native';
import type { Control, FormElement, Value, Widget } from './widget';

// Lists of Element UI 2.15 and Element Plus 2.14 (npm, 2026): they hang in the body; what is chosen stands in the input,
// in Element Plus in `.el-select__placeholder`.

export const elementCross = '.el-icon-circle-close, .el-select__clear, .clear-icon, .icon-circle-close';
const list = '.el-select-dropdown';
/** Element UI takes a list out of its select once opened and leaves no trace of whose it was. */
const knownLists = new WeakMap<Element, HTMLElement>();

/** One entry of a list, typed for or not; its entries can be pressed without opening it. */
export const elementSelect: Widget = {
  ...native,
  name: 'element-select',
  kind: 'select',
  owns: (element) => isInput(element) && boxOf(element) !== undefined && !takesMany(element),
  internals: `${list} input, .el-select__tags input`,
  face: ({ element }) => boxOf(element) ?? element,
  choices: ({ element }) => readOptions(findList(element)),
  async listChoices(control, wanted, signal) {
    const place = await openList(control, signal);
    if (place && listOptions(place).length === 0) await ask(control, place, wanted, signal);
    const choices = readOptions(place);
    await closePopup(control.element, list, signal);
    return choices;
  },
  read: ({ element }) => readSelect(element),
  async write(control, want, signal) {
    if (want.value === '') return pressCross(boxOf(control.element) ?? control.element, elementCross, signal);
    const place = findList(control.element) ?? (await openList(control, signal));
    if (!place) return;
    if (!findOption(place, want.text)) {
      open(control);
      await ask(control, place, want.text, signal);
    }
    const option = findOption(place, want.text);
    if (option) press(option);
    await closePopup(control.element, list, signal);
  },
};

/** Several may be chosen: recognised and left to the candidate. */
export const elementMany: Widget = {
  ...elementSelect,
  name: 'element-many',
  kind: 'checkbox',
  owns: (element) => isInput(element) && takesMany(element),
  choices: () => [],
};

function boxOf(element: FormElement): HTMLElement | undefined {
  return element.closest<HTMLElement>('.el-select') ?? undefined;
}

function takesMany(element: FormElement): boolean {
  return boxOf(element) !== undefined && findList(element)?.matches('.is-multiple') === true;
}

/** The list of a select: inside it until first opened (Element UI), by its id (Element Plus), or seen when it opened. */
function findList(element: FormElement): HTMLElement | undefined {
  const root = boxOf(element);
  if (!root) return undefined;
  const id = element.getAttribute('aria-controls');
  const linked = id ? element.ownerDocument.getElementById(id)?.closest<HTMLElement>(list) : undefined;
  const found = root.querySelector<HTMLElement>(list) ?? linked ?? knownLists.get(root);
  if (!found?.isConnected) return undefined;
  knownLists.set(root, found);
  return found;
}

/** Opens a select; a list that waits for a search may stay out of sight. */
async function openList(control: Control, signal: AbortSignal): Promise<HTMLElement | undefined> {
  open(control);
  const find = (): HTMLElement | undefined => findList(control.element) ?? findPopup(control.element, list);
  const found = await until(find, control.element.ownerDocument, popupMs, signal);
  if (found) knownLists.set(boxOf(control.element) ?? found, found);
  return found;
}

/** Asks an open list that is searched for what is wanted. */
async function ask(control: Control, place: HTMLElement, text: string, signal: AbortSignal): Promise<void> {
  if (!(await search(control.element, text, signal))) return;
  const wasEmpty = listOptions(place).length === 0;
  const isAnswered = () => findOption(place, text) || (wasEmpty && listOptions(place).length > 0);
  await until(isAnswered, place.ownerDocument, popupMs, signal);
}

function findOption(place: HTMLElement, text: string): HTMLElement | undefined {
  return listOptions(place).find((one) => textOf(one) === text);
}

function listOptions(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('.el-select-dropdown__item')];
}

/** The value behind an entry is known to the page's script alone; its text stands for it. */
function readOptions(place: HTMLElement | undefined): Choice[] {
  const options = place ? listOptions(place) : [];
  return options.map((one) => ({ value: textOf(one), text: textOf(one), disabled: one.matches('.is-disabled') }));
}

function readSelect(element: FormElement): Value {
  const drawn = boxOf(element)?.querySelector('.el-select__placeholder');
  const isPlus = element.matches('.el-select__input');
  const shown = isPlus ? (drawn?.matches('.is-transparent') ? '' : textOf(drawn)) : element.value.trim();
  return { model: shown, shown };
}

function open({ element }: Control): void {
  enterField(element);
  press(element.closest('.el-select__wrapper') ?? element);
}
