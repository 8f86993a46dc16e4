import type { Situation, SituationName } from '@/rules/exam/situation';
import type { AdviceSourceId } from './advice-sources';

/** When a line holds: every named part of the situation is one of these. An unknown part fits no condition. */
export type When = { readonly [Part in Exclude<keyof Situation, 'names'>]?: readonly Situation[Part][] };

/** One line for the candidate: words (`{region}` names a part of the situation), where they come from, when they hold. */
export type Advice = readonly [text: string, source: AdviceSourceId, when?: When];

/** A line that holds, its names filled in. */
export interface Tip {
  text: string;
  source: AdviceSourceId;
  /** Said of this candidate, not of everybody. */
  own: boolean;
}

/** The lines that hold in a situation; a line whose names are not known is left out. */
export function selectTips(lines: readonly Advice[], situation: Situation): Tip[] {
  return lines.flatMap(([words, source, when]) => {
    const text = holds(when, situation) ? fillIn(words, situation) : undefined;
    return text === undefined ? [] : [{ text, source, own: when !== undefined && !isCommon(when) }];
  });
}

function holds(when: When = {}, situation: Situation): boolean {
  const parts = Object.keys(when) as (keyof When)[];
  return parts.every((part) => (when[part] as readonly unknown[]).includes(situation[part]));
}

/** A line that holds for those of whom nothing is known speaks to everybody. */
function isCommon(when: When): boolean {
  return Object.values(when).every((values) => (values as readonly unknown[]).includes(undefined));
}

function fillIn(words: string, { names = {} }: Situation): string | undefined {
  const missing = [...words.matchAll(/\{(\w+)\}/g)].some(([, name]) => !names[name as SituationName]);
  return missing ? undefined : words.replace(/\{(\w+)\}/g, (_, name: SituationName) => names[name] ?? '');
}
