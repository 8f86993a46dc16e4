import type { Widget } from './widget';

/** What every picker on an `input` has in common: the input holds the value and shows it. */
export const textBox: Pick<Widget, 'face' | 'choices' | 'read' | 'isDisabled'> = {
  face: ({ element }) => element,
  choices: () => [],
  read: ({ element: { value } }) => ({ model: value, shown: value }),
  isDisabled: ({ element }) => element.disabled,
};
