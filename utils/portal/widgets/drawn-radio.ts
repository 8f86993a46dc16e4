import { choiceText } from './choice-text';
import { native } from './native';
import type { Widget } from './widget';

/**
 * Radios that a framework draws around the real input: what it marks as chosen is what it holds.
 * Nothing chosen cannot be had back, because a press on a radio only ever chooses.
 */
export function drawnRadio(name: string, box: string, chosen: string): Widget {
  const isChosen = (input: HTMLInputElement): boolean => input.closest(box)?.matches(chosen) === true;
  return {
    ...native,
    name,
    owns: (element) => element.type === 'radio' && element.closest(box) !== null,
    read({ members }) {
      const member = members.find(isChosen);
      return { model: member?.value ?? '', shown: member ? choiceText(member) : '' };
    },
    async write({ members }, want) {
      const member = members.find((one) => one.value === want.value);
      if (member && !isChosen(member)) member.click();
    },
  };
}
