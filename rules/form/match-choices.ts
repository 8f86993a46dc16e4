import type { FieldKey } from '@/rules/profile/field-key';
import type { Choice } from './evidence';
import { matchChoice } from './match-choice';
import type { Want } from './want';

/** How a profile lists several answers (综合知识、案例分析), and how a page does. */
const between = /[\s,、;/]+|及|和/;

/** The answers that a text names, one by one. */
export function splitAnswers(text: string): string[] {
  return text.normalize('NFKC').split(between).filter(Boolean);
}

/**
 * The whole set that answers a multi-choice, in the order of the page: texts joined by 、 and values by a comma. Undefined
 * when one part of it is not offered or cannot be chosen, and for a single box: whether to tick that is never ours to say.
 */
export function matchChoices(key: FieldKey, wanted: string, choices: readonly Choice[]): Want | undefined {
  const found = splitAnswers(wanted).map((part) => matchChoice(key, part, choices));
  const chosen = choices.filter((choice) => found.includes(choice));
  if (choices.length < 2 || chosen.length === 0 || found.some((choice) => !choice || choice.disabled)) return undefined;
  return joinChoices(chosen);
}

/** Several choices as one text and one value. */
export function joinChoices(choices: readonly Choice[]): Want {
  return {
    text: choices.map((choice) => choice.text).join('、'),
    value: choices.map((choice) => choice.value).join(','),
  };
}
