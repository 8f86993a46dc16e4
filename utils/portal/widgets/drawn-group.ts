import { driveGroup, plainGroup } from './group';
import { native } from './native';
import type { Widget } from './widget';

/**
 * Radios and checkboxes that a framework draws around the real inputs: what it marks as chosen is what it holds.
 * A radio cannot be had back to nothing chosen, because a press on it only ever chooses.
 */
export function drawnGroup(name: string, box: string, chosen: string): Widget {
  const isChosen = (input: HTMLInputElement): boolean => input.closest(box)?.matches(chosen) === true;
  return {
    ...native,
    ...driveGroup({ ...plainGroup, isChosen, isHeld: isChosen }),
    name,
    owns: (element) => element.matches('[type=radio], [type=checkbox]') && element.closest(box) !== null,
  };
}
