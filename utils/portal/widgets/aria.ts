import { isInput } from '../tags';
import { textOf } from './drawn';
import { driveGroup } from './group';
import { native } from './native';
import type { Widget } from './widget';

const isChosen = (box: Element): boolean => box.getAttribute('aria-checked') === 'true';

/** Radios and checkboxes without an input, known by their role: Vant 2–4 (npm vant 4.10.2, 2026), Radix and the like. */
export const ariaGroup: Widget = {
  ...native,
  ...driveGroup({
    text: textOf,
    value: textOf,
    isChosen,
    isHeld: isChosen,
    isClosed: (box) => box.matches('[aria-disabled=true], [class*="--disabled"]'),
    press: (box) => box.click(),
  }),
  name: 'aria-group',
  owns: (element) => !isInput(element) && element.matches('[role=radio], [role=checkbox]'),
};
