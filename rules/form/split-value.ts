import { parseDateText } from './date-text';
import type { FieldEvidence } from './evidence';
import { isPrompt } from './match-choice';
import { familyOf, numberOf, type Part, parts, samePart } from './part';
import { findPlace } from './split-place';
import { fits, type Want } from './want';

/** One control of a split value. */
export interface SplitMember {
  part: Part;
  evidence: FieldEvidence;
}

/** What one control should take: the words for it, '' when the value lacks this part. */
export interface Piece {
  text: string;
  want: Want | 'not-offered' | 'does-not-fit';
  /** Its list will change, or what it takes will be known, once the parts before it are filled. */
  pending: boolean;
}

/** A value cut into what each of its controls takes; a value that cannot be cut for certain fits none of them. */
export function splitValue(value: string, members: readonly SplitMember[]): Map<Part, Piece> {
  const sorted = members.toSorted((left, right) => parts.indexOf(left.part) - parts.indexOf(right.part));
  const family = familyOf(sorted[0]?.part ?? 'year');
  if (family === 'place') return splitPlace(value, sorted);
  const texts = family === 'date' ? cutDate(value) : cutPhone(value, sorted);
  let pending = false;
  const pieces = sorted.map(({ part, evidence }): [Part, Piece] => {
    const text = texts ? (texts[part] ?? '') : value;
    const want = texts ? wantPart(part, text, evidence) : 'does-not-fit';
    const piece: Piece = { text, want, pending: pending && want === 'not-offered' };
    pending ||= !samePart(part, evidence.shown, text);
    return [part, piece];
  });
  // Half a telephone number is worse than none.
  const isHalf = family === 'phone' && pieces.some(([, { text, want }]) => text && want === 'does-not-fit');
  return new Map(
    isHalf ? pieces.map(([part, piece]) => [part, { ...piece, want: 'does-not-fit', pending: false }]) : pieces,
  );
}

function cutDate(value: string): Partial<Record<Part, string>> | undefined {
  const { year, month, day } = parseDateText(value) ?? {};
  const pad = (number?: number): string => (number ? String(number).padStart(2, '0') : '');
  return year ? { year: String(year), month: pad(month), day: pad(day) } : undefined;
}

/** Area codes: 010 and 02x have three digits, all others four (national numbering plan). */
const landline = /^(010|02\d|0[3-9]\d\d)-?([1-9]\d{6,7})(?:[-转](\d{1,6}))?$/;

function cutPhone(value: string, members: readonly SplitMember[]): Partial<Record<Part, string>> | undefined {
  const found = landline.exec(value.normalize('NFKC').replace(/[()\s]/g, ''));
  const [, area, number, extension = ''] = found ?? [];
  const isAsked = (wanted: Part): boolean => members.some(({ part }) => part === wanted);
  if (!area || !number || !isAsked('area-code') || !isAsked('number')) return undefined;
  if (extension && !isAsked('extension')) return undefined;
  return { 'area-code': area, number, extension };
}

/** The one entry that says this number, or the number as the box writes it: in two digits, in one where only that fits. */
function wantPart(part: Part, text: string, evidence: FieldEvidence): Piece['want'] {
  if (evidence.kind === 'select') {
    const same = evidence.choices.filter((choice) => samePart(part, choice.text, text));
    const [choice] = same;
    return choice && same.length === 1 && !choice.disabled ? { text: choice.text, value: choice.value } : 'not-offered';
  }
  const short = familyOf(part) === 'date' ? String(numberOf(text) ?? '') : text;
  const isShort = evidence.inputType === 'number' || /^[md]$/i.test(evidence.placeholder);
  const said = (isShort ? [short, text] : [text, short]).find((one) => fits(evidence, one));
  return said === undefined ? 'does-not-fit' : { text: said, value: said };
}

/** Province, city and district are looked up in the lists as they come; the box behind them takes what is left. */
function splitPlace(value: string, members: readonly SplitMember[]): Map<Part, Piece> {
  const plain = value.replace(/\s/g, '');
  const pieces = new Map<Part, Piece>();
  let [used, above, pending, lost] = [0, '', false, false];
  for (const { part, evidence } of members) {
    const rest = plain.slice(used);
    if (part === 'detail') {
      const text = value.replace(new RegExp(`^(?:\\s*\\S){${used}}[\\s,、，]*`), '');
      const want = lost || !fits(evidence, text) ? 'does-not-fit' : pending ? 'not-offered' : { text, value: text };
      pieces.set(part, { text, want, pending: pending && !lost });
      continue;
    }
    const found = findPlace(part, rest, evidence.choices, above);
    const likely = /^\P{N}{2,8}?[省市区县盟州旗]/u.exec(rest)?.[0] ?? rest;
    const isOffered = found && !found.choice.disabled && !pending;
    const text = found ? found.choice.text : likely;
    const unknown = pending || evidence.choices.every(isPrompt);
    const want = isOffered
      ? { text, value: found.choice.value }
      : lost || (part === 'province' && !unknown)
        ? 'does-not-fit'
        : 'not-offered';
    pieces.set(part, { text: rest ? text : '', want, pending: pending && !lost });
    lost ||= !isOffered && !unknown;
    pending ||= unknown || !samePart(part, evidence.shown, text);
    used += found?.length ?? (lost ? 0 : likely.length);
    above = text;
  }
  return pieces;
}
