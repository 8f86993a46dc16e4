import type { FieldKey } from '@/rules/profile/field-key';
import { isDateKey } from './date-keys';
import type { FieldEvidence } from './evidence';
import { guessAtMost, labelOf } from './other-people';
import { familyOf, type Part } from './part';
import { listLabels, listSayings, readPartWord } from './part-words';
import { type Ranked, rankKeys } from './rank-keys';
import { rememberEach } from './remember';
import { readParts } from './split-shapes';

/** 住址 is the candidate's own; what names it less firmly (家庭住址) may be another's. */
const ownShare = 0.9;

/** A control that takes one part of a value, with the keys that fit the whole. */
export interface SplitField {
  part: Part;
  /** Ref of the first control of the same value. */
  group: number;
  ranked: readonly Ranked[];
}

/** Controls side by side that ask for one value piece by piece, by ref; only where every piece is known for certain. */
export function findSplits(fields: readonly FieldEvidence[]): Map<number, SplitField> {
  const splits = new Map<number, SplitField>();
  const seen = fields.filter((field) => field.visible);
  const words = seen.map(readWords);
  for (let at = 0; at < seen.length; at += 1) {
    const isPart = words[at + 1]?.every((word) => word !== undefined);
    if (!isPart && !words[at]?.some((word) => word && word.part === 'area-code')) continue;
    for (const size of [4, 3, 2]) {
      const run = seen.slice(at, at + size);
      const read = run.length === size ? readParts(run) : undefined;
      const ranked = read && rankWhole(run, read, seen[at - 1]);
      if (!ranked) continue;
      run.forEach(({ ref }, nth) => {
        const part = read[nth];
        // A street below a place that is not the candidate's is no address of the candidate; the rest has its own labels.
        if (part && (ranked[0] || part === 'detail')) splits.set(ref, { part, group: run[0]?.ref ?? ref, ranked });
      });
      if (!ranked[0]) continue;
      at += size - 1;
      break;
    }
  }
  return splits;
}

const readWords = rememberEach((field: FieldEvidence) => listSayings(field).map(readPartWord));

/** The keys of the whole value; none when nothing known names it; undefined when the controls do not belong together. */
function rankWhole(run: readonly FieldEvidence[], read: readonly Part[], before?: FieldEvidence): Ranked[] | undefined {
  const [first] = run;
  const hasDetail = read.includes('detail');
  const named = run.filter((one) =>
    listSayings(one).some((text) => {
      const word = readPartWord(text);
      return word === undefined || (word !== '' && word.name);
    }),
  );
  const namer = named[0] ?? run[read.indexOf('detail')];
  const lead = first ? listLabels(first) : [];
  const scopes = new Set(run.map(({ sections }) => sections.filter((text) => !lead.includes(text)).join()));
  if (!namer || (namer !== first && read[0] === 'year') || (scopes.size > 1 && (namer !== first || hasDetail)))
    return undefined;
  const rank = (one: FieldEvidence): Ranked[] =>
    rankKeys(toWhole(one, run.length), before ? labelOf(before) : '').flatMap((entry) => {
      const key = keyOfParts(entry, read);
      const score =
        key === 'mailingAddress' && !hasDetail && entry.share < ownShare
          ? Math.min(entry.score, guessAtMost)
          : entry.score;
      return key ? [{ ...entry, key, score }] : [];
    });
  const ranked = rank(namer);
  const isOne = named.every((one) => one === namer || (ranked[0] && rank(one)[0]?.key === ranked[0].key));
  return isOne && (ranked[0] || hasDetail) ? ranked : undefined;
}

/** The key, where its values can be cut so. 联系电话 with an area code is a landline. */
function keyOfParts({ key, reason }: Ranked, read: readonly Part[]): FieldKey | undefined {
  const family = familyOf(read[0] ?? 'year');
  if (family === 'date') return isDateKey(key) ? key : undefined;
  if (family === 'phone')
    return key === 'landline' || (key === 'mobile' && !/手机|移动/.test(reason)) ? 'landline' : undefined;
  return key === 'mailingAddress' || (key === 'nativePlace' && !read.includes('detail')) ? key : undefined;
}

/** The same labels without the words of the part, on a box that would take the whole value. */
function toWhole(one: FieldEvidence, size: number): FieldEvidence {
  const { maxLength: _, ...rest } = one;
  const labels = one.labels.flatMap(({ source, text }) => {
    const { name } = readPartWord(text) || {};
    const texts = name ? [text, name, `${name}日期`, `${name}时间`] : [text];
    // The page holds a text over more than three controls for a heading; here the four are one.
    const near = source === 'heading' && size > 3 ? 'before' : source;
    return source === 'after' ? [] : texts.map((said) => ({ source: near, text: said }) as const);
  });
  const placeholder = readPartWord(one.placeholder) ? '' : one.placeholder;
  return { ...rest, kind: 'text', inputType: 'text', choices: [], labels, placeholder };
}
