import type { FieldEvidence } from './evidence';
import { isPrompt } from './match-choice';
import { numberOf, type Part, parts } from './part';
import { findPart, listHints, listLabels, listSayings } from './part-words';

const calendar = parts.slice(0, 3);
const telephone = parts.slice(3, 6);
const levels = parts.slice(6, 9);

/** The parts that these controls take, in the order of the page; undefined unless every one of them is certain. */
export function readParts(run: readonly FieldEvidence[]): Part[] | undefined {
  return readDate(run) ?? readPhone(run) ?? readPlace(run);
}

/** 年 / 月 / 日 in any order, year and month at least: by what the lists hold and by the words beside the boxes. */
function readDate(run: readonly FieldEvidence[]): Part[] | undefined {
  const own = run.map(ownDatePart);
  if (own.includes(null)) return undefined;
  const before = run.map((one) => findPart(listLabels(one)));
  const isInOrder = own[0] === 'year' || (run[0]?.kind === 'text' && run[0].maxLength === 4);
  const readings = [readUnits(run, before[0]), before, isInOrder && run.slice(1).every(isShort) ? calendar : []];
  return readings
    .map((reading) => run.map((_, at) => own[at] ?? reading[at]))
    .find((reading): reading is Part[] => {
      const isWhole = calendar.slice(0, run.length).every((part) => reading.includes(part));
      return isWhole && run.every((one, at) => holds(one, reading[at]));
    });
}

/** Units behind boxes: next to them, or out of reach before the next one; the last may only follow from 年 and 月. */
function readUnits(run: readonly FieldEvidence[], first: Part | undefined): (Part | undefined)[] {
  const between = run.slice(1).map((one) => findPart(listLabels(one), true));
  const isInOrder = between.every((unit, at) => unit === calendar[at]);
  return run.map(({ labels }, at) => {
    const after = labels.filter(({ source }) => source === 'after').map(({ text }) => text);
    return findPart(after, true) ?? (first ? undefined : (between[at] ?? (isInOrder ? calendar[at] : undefined)));
  });
}

function isShort({ kind, maxLength = 0 }: FieldEvidence): boolean {
  return kind === 'select' || maxLength === 1 || maxLength === 2;
}

/** A box for two digits takes no year, and no year has thirty-one months. */
function holds({ kind, choices, maxLength = 4 }: FieldEvidence, part: unknown): boolean {
  if (kind !== 'select') return part !== 'year' || maxLength > 3;
  const most = Math.max(0, ...choices.map(({ text }) => numberOf(text) ?? 0));
  return most === 0 || (part === 'year' ? most > 31 : most < (part === 'month' ? 13 : 32));
}

/** By the entries of the list or the word inside the box; null for a control that takes no part of a date. */
function ownDatePart(one: FieldEvidence): Part | null | undefined {
  const hints = listHints(one);
  if (one.kind !== 'select') return isBox(one, 1, 4) ? findPart(hints, true) : null;
  const real = one.choices.filter((choice) => !isPrompt(choice) && choice.text !== hints[0]);
  if (real.length === 0) return findPart(hints, true);
  const numbers = real.map(({ text }) => numberOf(text) ?? Number.NaN);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least > 1899 && most < 2100) return 'year';
  if (!(least > 0 && most < 32)) return null;
  return most !== real.length || most < 12 ? undefined : most === 12 ? 'month' : most > 27 ? 'day' : undefined;
}

/** A box for typing whose length, if it tells one, lies between the two. */
function isBox({ kind, inputType, maxLength }: FieldEvidence, least: number, most: number): boolean {
  if (kind !== 'text' || !/^(?:text|tel|number)$/.test(inputType)) return false;
  return !maxLength || (maxLength >= least && maxLength <= most);
}

/** What the control says of its part, wherever it says it. */
function ownWord(one: FieldEvidence): Part | undefined {
  return findPart(listSayings(one));
}

/** 区号, 号码 and 分机, in this order; without the word 区号 only by the lengths of the boxes. */
function readPhone(run: readonly FieldEvidence[]): Part[] | undefined {
  const lengths = [3, 6, 7, 12, 1, 6];
  const words = run.map(ownWord);
  const isTold = (at: number): boolean => words[at] !== undefined || (run[at]?.maxLength ?? 99) < 9;
  const fits = run.every((one, at) => {
    const [least = 0, most = 0] = lengths.slice(2 * at);
    return isBox(one, least, most) && (words[at] ?? telephone[at]) === telephone[at];
  });
  // 固定电话 [ ] - [ ]: a stroke and nothing else between the boxes.
  const isJoined = run[0]?.labels.some(({ source, text }) => source === 'after' && /^[-－—–]+$/.test(text)) === true;
  if (!fits || !(words[0] || isJoined || (isTold(0) && isTold(1))) || (run[2] && !isTold(2))) return undefined;
  return telephone.slice(0, run.length);
}

const everyProvinceList = /^\d*(?:北京|江苏|新疆)/;

/** 省 / 市 / 区县 lists with or without the box for the rest. */
function readPlace(run: readonly FieldEvidence[]): Part[] | undefined {
  const read = run.map((one, at) => {
    const word = ownWord(one);
    const isList = one.kind === 'select';
    if (at === 0 && !word && one.choices.filter(({ text }) => everyProvinceList.test(text)).length < 3)
      return undefined;
    const isRest = at > 0 && at === run.length - 1 && (one.kind === 'textarea' || isBox(one, 10, 500));
    const part = isList ? levels[at] : isRest ? 'detail' : undefined;
    return (word ?? part) === part ? part : undefined;
  });
  return read.every((part): part is Part => part !== undefined) ? read : undefined;
}
