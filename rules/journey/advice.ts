import { closeSentence } from '@/rules/exam/close-sentence';
import { describeClaim } from '@/rules/exam/describe-claim';
import type { NoteKey, Situation, SituationName, ToldKey } from '@/rules/exam/situation';
import { type AdviceSourceId, describeAdviceSource } from './advice-sources';

/** When a line holds: every named part of the situation is one of these. An unknown part fits no condition. */
export type When = {
  readonly [Part in Exclude<keyof Situation, 'names' | 'notes' | 'told'>]?: readonly Situation[Part][];
};

/** Where a line comes from: a source of ours, or what is said of the region or of others. */
export type AdviceSource = AdviceSourceId | `region:${NoteKey}` | `told:${ToldKey}`;

/** One line for the candidate: words (`{region}` names a part of the situation, `{choice}` repeats what is said of the region), where they come from, when they hold. */
export type Advice = readonly [text: string, source: AdviceSource, when?: When];

/** A line that holds, its names filled in. */
export interface Tip {
  text: string;
  /** Where it comes from, for whoever asks. */
  source: string;
  /** Said of this candidate, not of everybody. */
  own: boolean;
}

/** The lines that hold in a situation; a line whose names or source are not known is left out. */
export function selectTips(lines: readonly Advice[], situation: Situation): Tip[] {
  return lines.flatMap(([words, source, when]) => {
    const text = holds(when, situation) ? fillIn(words, situation) : undefined;
    const from = describeSource(source, situation);
    return text === undefined || from === undefined ? [] : [{ text, source: from, own: isOwn(source, when) }];
  });
}

function holds(when: When = {}, situation: Situation): boolean {
  const parts = Object.keys(when) as (keyof When)[];
  return parts.every((part) => (when[part] as readonly unknown[]).includes(situation[part]));
}

/** A line that holds for those of whom nothing is known speaks to everybody. */
function isOwn(source: AdviceSource, when: When = {}): boolean {
  if (source.startsWith('region:')) return true;
  return Object.values(when).some((values) => !(values as readonly unknown[]).includes(undefined));
}

function describeSource(source: AdviceSource, { notes = {}, told = {} }: Situation): string | undefined {
  if (source.startsWith('told:')) return told[source.slice('told:'.length) as ToldKey]?.source;
  if (!source.startsWith('region:')) return describeAdviceSource(source as AdviceSourceId);
  const claim = notes[source.slice('region:'.length) as NoteKey];
  return claim && describeClaim(claim);
}

function fillIn(words: string, { names = {}, notes = {}, told = {} }: Situation): string | undefined {
  const read = (name: string): string | undefined => {
    const { value } = notes[name as NoteKey] ?? {};
    const noted = typeof value === 'string' ? closeSentence(value) : undefined;
    return names[name as SituationName] ?? told[name as ToldKey]?.text ?? noted;
  };
  const missing = [...words.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => read(name) === undefined);
  return missing ? undefined : words.replace(/\{(\w+)\}/g, (_, name: string) => read(name) ?? '');
}
