import { isPrompt } from '@/rules/form/match-choice';
import { isInput, isSelect } from '../tags';
import { isVisible } from '../visible';
import { textOf } from './drawn';
import { textBox } from './text-box';
import type { FormElement, Widget } from './widget';

const levels = 4;
const list = /(?:^|[\s_-])(?:select(?:ion|or|picker)?|cascader|dropdown|combobox|chosen)(?:[\s_-]|$)/i;
const arrow = 'svg, i, [class*="arrow"], [class*="icon"], [class*="caret"]';
const typed = 'input:not([type=hidden]), select, textarea';
const prompt = '[class*="placeholder"], .default.text';
const noField = '[role=listbox], [role=option], [role=tab], [role=menuitem], [role=treeitem]';

/** Lists drawn without an input, and texts edited in place. */
export const drawnFields =
  `:is([role=combobox], [aria-haspopup=listbox], [tabindex][class*="select"]:not([class*="selected"]), [contenteditable]:not([contenteditable=false]))` +
  `:not(${noField}, ${typed}):not(:has(${typed}))`;

/**
 * Lists of libraries that no family here knows, and texts edited in place: a text typed into them is no choice (TDesign,
 * Arco, Naive UI, View UI, Fomantic, 2026), so they are recognised, said to be unknown, and left to the candidate.
 */
export const unknown: Widget = {
  ...textBox,
  name: 'unknown',
  owns: (element) => (isSelect(element) ? drawnBy(element) !== undefined && !isVisible(element) : isList(element)),
  face: ({ element }) => (isSelect(element) ? (drawnBy(element) ?? element) : element),
  read({ element }) {
    const told = isInput(element) ? element.value : textOf(isSelect(element) ? element.selectedOptions[0] : element);
    const text = isPrompt({ value: '', text: told }) || element.querySelector(prompt) ? '' : told;
    return { model: text, shown: text };
  },
  async write() {},
  isDisabled: ({ element }) => element.disabled === true,
};

/** What stands on the page for a hidden list: the box around it, or the one beside it. */
function drawnBy({ parentElement, previousElementSibling, nextElementSibling }: FormElement): HTMLElement | undefined {
  const near = [parentElement, nextElementSibling, previousElementSibling] as (HTMLElement | null)[];
  return near.find((box): box is HTMLElement => box !== null && list.test(box.className) && isVisible(box));
}

/** A text box inside the drawing of a list, with the arrow beside it. */
function isList(element: FormElement): boolean {
  if (!isInput(element)) return element.matches(drawnFields);
  let box: Element | null = element;
  for (let level = 0; box && level < levels; level += 1) {
    if (list.test(box.className) && (element.readOnly || box.querySelector(arrow)))
      return box.querySelectorAll(typed).length === 1;
    box = box.parentElement;
  }
  return false;
}
