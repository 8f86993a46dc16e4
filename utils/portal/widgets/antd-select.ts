import { textOf } from './drawn';
import { driveList, type ListFamily } from './list';
import { popupInputs } from './popup';
import type { Control, FormElement, Widget } from './widget';

// Lists of antd 4.24 and 5.29 (npm, 2026): they open on `mousedown` only and are drawn then; of a long one only the rows in sight.

/** Selects that take several values or hold a tree. */
export const antdByHand = '.ant-select-multiple, .ant-tree-select';
const single = `.ant-select:not(.ant-select-auto-complete, .ant-cascader, ${antdByHand})`;
const tree = '.ant-tree-select, .ant-cascader';

const family: ListFamily = {
  name: 'antd-select',
  owns: (element) => element.closest(single) !== null,
  internals: popupInputs,
  face: faceOf,
  look: {
    row: '.ant-select-item-option',
    closed: '.ant-select-item-option-disabled',
    chosen: '.ant-select-item-option-selected',
  },
  read(control) {
    const shown = readAntd(control);
    return { model: shown, shown };
  },
};

export const antdSelect: Widget = driveList(family);

/** Several entries of a list. A tree, or several paths, are recognised and left to the candidate. */
export const antdMany: Widget = driveList({
  ...family,
  name: 'antd-many',
  many: true,
  owns: (element) => element.closest(antdByHand) !== null,
  isDisabled: ({ element }) => element.disabled || element.closest(tree) !== null,
});

/** What the select shows as chosen; of a cascader the whole path. */
export function readAntd(control: Control): string {
  return [...faceOf(control).querySelectorAll('.ant-select-selection-item')].map(textOf).join('、');
}

export function faceOf({ element }: { element: FormElement }): HTMLElement {
  return element.closest<HTMLElement>('.ant-select, .ant-picker') ?? element;
}
