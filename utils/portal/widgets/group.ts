import type { Choice } from '@/rules/form/evidence';
import { joinChoices } from '@/rules/form/match-choices';
import { until } from '../until';
import { choiceText } from './choice-text';
import { Refusal } from './refusal';
import type { Widget } from './widget';

/** What a press turns on, and all but a radio also off. */
export interface Turned<Box> {
  /** Drawn as chosen. */
  isChosen(box: Box): boolean;
  press(box: Box): void;
}

/** How one family draws the boxes of a radio or checkbox group. */
export interface GroupLook extends Turned<HTMLInputElement> {
  text(box: HTMLInputElement, boxes: readonly HTMLInputElement[]): string;
  value(box: HTMLInputElement): string;
  /** Sent as chosen. */
  isHeld(box: HTMLInputElement): boolean;
  isClosed(box: HTMLInputElement): boolean;
  /** Takes back a radio, which no press can; most families know no such thing and refuse. */
  clear?(boxes: readonly HTMLInputElement[]): void;
}

/** Frameworks keep several answers as one value and take a press over before the next one only. */
const pressMs = 300;

export const plainGroup: GroupLook = {
  text: choiceText,
  value: (box) => box.value,
  isChosen: (box) => box.checked,
  isHeld: (box) => box.checked,
  isClosed: (box) => box.disabled,
  press: (box) => box.click(),
};

/** What a family of groups does alike, however it draws them. A single checkbox is never turned: only the candidate says yes. */
export function driveGroup(look: GroupLook): Pick<Widget, 'choices' | 'read' | 'write' | 'isDisabled'> {
  const toChoice = (one: HTMLInputElement, members: readonly HTMLInputElement[]): Choice => ({
    value: look.value(one),
    text: look.text(one, members),
    disabled: look.isClosed(one),
  });
  const join = (members: readonly HTMLInputElement[], isIn: GroupLook['isHeld']) =>
    joinChoices(members.filter(isIn).map((one) => toChoice(one, members)));
  return {
    choices: ({ members }) => members.map((one) => toChoice(one, members)),
    read: ({ members }) => ({ model: join(members, look.isHeld).value, shown: join(members, look.isChosen).text }),
    async write({ members, kind }, want, signal) {
      const isWanted = (one: HTMLInputElement): boolean =>
        hasPart(want.value, look.value(one), ',') &&
        (want.text === '' || hasPart(want.text, look.text(one, members), '、'));
      if (kind !== 'radio') return members.length > 1 ? turn(members, isWanted, look, signal) : undefined;
      const wanted = members.filter(isWanted);
      await turn(wanted, isWanted, look, signal);
      if (want.value !== '') return;
      if (look.clear) look.clear(members);
      else if (wanted.length === 0) throw new Refusal();
    },
    isDisabled: ({ members }) => members.every(look.isClosed),
  };
}

/** Presses until exactly the wanted ones are chosen, one after the other; a press is the only way that every framework notices. */
export async function turn<Box extends Element>(
  boxes: readonly Box[],
  isWanted: (box: Box) => boolean,
  look: Turned<Box>,
  signal: AbortSignal,
): Promise<void> {
  for (const box of boxes) {
    const wanted = isWanted(box);
    if (look.isChosen(box) === wanted) continue;
    look.press(box);
    await until(() => look.isChosen(box) === wanted, box.ownerDocument, pressMs, signal);
  }
}

/** True when `part` is one of the answers in `whole`; an answer may itself hold the joint. */
export function hasPart(whole: string, part: string, joint: string): boolean {
  return `${joint}${whole}${joint}`.includes(`${joint}${part}${joint}`);
}
