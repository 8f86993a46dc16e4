import type { Choice } from '@/rules/form/evidence';
import { until } from '../until';
import { closePopup, findPopup, popupMs, press, pressCross, search, textOf } from './drawn';
import { native } from './native';
import type { Control, FormElement, Widget } from './widget';

// Lists of antd 4.24 and 5.29 (npm, 2026): they open on `mousedown` only and are drawn then; of a long one only the rows in sight.

const scrollMs = 400;
export const antdList = '.ant-select-dropdown';
/** Selects that take several values or hold a tree. */
export const antdByHand = '.ant-select-multiple, .ant-tree-select';
const single = `.ant-select:not(.ant-select-auto-complete, .ant-cascader, ${antdByHand})`;

/** One entry of a list, however long; one that comes as one types is asked for what is wanted. */
export const antdSelect: Widget = {
  ...native,
  name: 'antd-select',
  kind: 'select',
  owns: (element) => element.closest(single) !== null,
  internals: `${antdList} input`,
  face: ({ element }) => faceOf(element),
  choices: () => [],
  async listChoices(control, wanted, signal) {
    const panel = await openAntdList(control, signal);
    const found = panel ? await listOptions(control, panel, wanted, signal) : [];
    await closePopup(control.element, antdList, signal);
    return found;
  },
  read(control) {
    const shown = readAntd(control);
    return { model: shown, shown };
  },
  async write(control, want, signal) {
    if (want.value === '') return clearAntd(control, signal);
    const panel = await openAntdList(control, signal);
    const isWanted = (option: HTMLElement): boolean => textOf(option) === want.text;
    if (panel && !(await pressOption(panel, isWanted, signal)) && (await search(control.element, want.text, signal))) {
      await until(() => rowsOf(panel).some(isWanted), panel.ownerDocument, popupMs, signal);
      await pressOption(panel, isWanted, signal);
    }
    await closePopup(control.element, antdList, signal);
  },
};

/** Several may be chosen, or a tree: recognised and left to the candidate. */
export const antdMany: Widget = {
  ...native,
  name: 'antd-many',
  kind: 'checkbox',
  owns: (element) => element.closest(antdByHand) !== null,
  face: ({ element }) => faceOf(element),
  read: antdSelect.read,
};

/** Opens a select or cascader. */
export function openAntdList({ element }: Control, signal: AbortSignal): Promise<HTMLElement | undefined> {
  const box = element.closest('.ant-select-selector') ?? element;
  box.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  return until(() => findPopup(element, antdList), element.ownerDocument, popupMs, signal);
}

export function clearAntd(control: Control, signal: AbortSignal): Promise<void> {
  return pressCross(faceOf(control.element), '.ant-select-clear, .ant-picker-clear', signal);
}

/** What the select shows as chosen; of a cascader the whole path. */
export function readAntd({ element }: Control): string {
  return [...faceOf(element).querySelectorAll('.ant-select-selection-item')].map(textOf).join('、');
}

export function faceOf(element: FormElement): HTMLElement {
  return element.closest<HTMLElement>('.ant-select, .ant-picker') ?? element;
}

function rowsOf(panel: HTMLElement): HTMLElement[] {
  return [...panel.querySelectorAll<HTMLElement>('.ant-select-item-option')];
}

/** Shows every row of the list once, from the top; ends early when `stop` says so. */
async function scan(panel: HTMLElement, stop: (row: HTMLElement) => boolean, signal: AbortSignal): Promise<void> {
  const holder = panel.querySelector('.rc-virtual-list-holder');
  const last = (): string => textOf(rowsOf(panel).at(-1));
  const scrollTo = (top: number): Promise<unknown> => {
    const before = last();
    holder?.scrollTo({ top, behavior: 'instant' });
    return until(() => last() !== before, panel.ownerDocument, scrollMs, signal);
  };
  if (holder && holder.scrollTop > 0) await scrollTo(0);
  for (;;) {
    if (rowsOf(panel).some(stop) || !holder) return;
    const { scrollTop, scrollHeight, clientHeight } = holder;
    if (scrollTop + clientHeight >= scrollHeight - 1 || !(await scrollTo(scrollTop + clientHeight))) return;
  }
}

async function pressOption(
  panel: HTMLElement,
  isWanted: (row: HTMLElement) => boolean,
  signal: AbortSignal,
): Promise<boolean> {
  await scan(panel, isWanted, signal);
  const option = rowsOf(panel).find(isWanted);
  if (option) press(option);
  return option !== undefined;
}

/** Everything the list offers; an empty one that can be searched is asked for what is wanted. */
async function listOptions(
  control: Control,
  panel: HTMLElement,
  wanted: string,
  signal: AbortSignal,
): Promise<Choice[]> {
  const found = new Map<string, Choice>();
  const note = (row: HTMLElement): boolean => {
    const text = textOf(row);
    found.set(text, { value: text, text, disabled: row.matches('.ant-select-item-option-disabled') });
    return false;
  };
  await scan(panel, note, signal);
  if (found.size === 0 && (await search(control.element, wanted, signal))) {
    await until(() => rowsOf(panel).length > 0, panel.ownerDocument, popupMs, signal);
    await scan(panel, note, signal);
  }
  return [...found.values()];
}
