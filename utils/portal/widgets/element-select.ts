import { isInput } from '../tags';
import { textOf } from './drawn';
import { driveList, type ListFamily } from './list';
import { openPopup, popupInputs } from './popup';
import type { Control, FormElement, Value, Widget } from './widget';

// Lists of Element UI 2.15 and Element Plus 2.14 (npm, 2026): they hang in the body; what is chosen stands in the input,
// in Element Plus in `.el-select__placeholder`.

const list = '.el-select-dropdown';
/** Element UI takes a list out of its select once opened and leaves no trace of whose it was. */
const knownLists = new WeakMap<Element, HTMLElement>();

const family: ListFamily = {
  name: 'element-select',
  owns: (element) => isInput(element) && boxOf(element) !== undefined && !takesMany(element),
  internals: `${popupInputs}, .el-select__tags input`,
  face: ({ element }) => boxOf(element) ?? element,
  look: { row: '.el-select-dropdown__item', closed: '.is-disabled', chosen: '.selected, .is-selected' },
  read: ({ element }) => readSelect(element),
  find: ({ element }) => findList(element),
  /** A list that waits for a search may stay out of sight. */
  async open(control, signal) {
    const found = (await openPopup(control, signal)) ?? findList(control.element);
    const place = found?.closest<HTMLElement>(list) ?? found?.querySelector<HTMLElement>(list);
    if (place) knownLists.set(boxOf(control.element) ?? place, place);
    return place ?? undefined;
  },
};

/** One entry of a list, typed for or not. */
export const elementSelect: Widget = driveList(family);

/** Several entries of a list. */
export const elementMany: Widget = driveList({
  ...family,
  name: 'element-many',
  many: true,
  owns: (element) => isInput(element) && takesMany(element),
  read(control) {
    const shown = readTags(control);
    return { model: shown, shown };
  },
});

function readTags({ element }: Control): string {
  return [...(boxOf(element)?.querySelectorAll('.el-select__tags-text') ?? [])].map(textOf).join('、');
}

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

function readSelect(element: FormElement): Value {
  const drawn = boxOf(element)?.querySelector('.el-select__placeholder');
  const isPlus = element.matches('.el-select__input');
  const shown = isPlus ? (drawn?.matches('.is-transparent') ? '' : textOf(drawn)) : element.value.trim();
  return { model: shown, shown };
}
