import type { Choice } from './evidence';
import { isPrompt } from './match-choice';
import { type Part, placeStem } from './part';

/** The choice that an address begins with, and how many of its characters that takes. */
export interface FoundPlace {
  choice: Choice;
  length: number;
}

const municipality = /^(?:北京|上海|天津|重庆)/;
const endings: Readonly<Partial<Record<Part, RegExp>>> = {
  province: /^(?:省|(?:壮族|回族|维吾尔)?自治区|特别行政区)/,
  city: /^(?:市|地区|盟|自治州|州)/,
  district: /^(?:自治[县旗]|[市区县旗])/,
};
/** What follows a place that is named without its ending: the next place, or nothing; never a street of that name. */
const nextPlace = /^(?:(?![路街道号藏蒙])\P{N}){2,6}?(?:[市区县州盟]|$)|^$/u;

/** The one place of a list that the text begins with, the longest name first; undefined when that is not certain. */
export function findPlace(level: Part, text: string, choices: readonly Choice[], above = ''): FoundPlace | undefined {
  const found = choices
    .filter((choice) => !isPrompt(choice))
    .map((choice) => ({ choice, length: lengthOf(level, nameOf(choice), text) }))
    .filter(({ length }) => length > 0)
    .sort((left, right) => right.length - left.length);
  if (found[0]) return found[0].length === found[1]?.length ? undefined : found[0];
  return level === 'city' && municipality.test(above) ? findInside(text, choices, above) : undefined;
}

/** How much of the text this place takes; 0 when the text does not surely begin with it. */
function lengthOf(level: Part, name: string, text: string): number {
  const stem = placeStem(name);
  if (text.startsWith(name) && /[省市区县州盟旗]$/.test(name)) return name.length;
  if (!text.startsWith(stem)) return 0;
  const tail = text.slice(stem.length);
  const ending = (level === 'province' && municipality.test(stem) ? /^市/ : endings[level])?.exec(tail)?.[0];
  const isOwn = name === stem || level === 'province' || (/自治.$/.test(name) && ending === name.slice(-1));
  if (ending && isOwn) return stem.length + ending.length;
  const isNamed = level === 'district' ? tail === '' : !/^[市区县州盟]/.test(tail) && nextPlace.test(tail);
  return isNamed ? stem.length : 0;
}

/** 北京市 below 北京市, or 市辖区 / 县 by what comes next: such a city stands in no address. */
function findInside(text: string, choices: readonly Choice[], above: string): FoundPlace | undefined {
  const next = /^\P{N}{1,12}?([区县])/u.exec(text)?.[1];
  const choice = choices.find((one) => {
    const name = nameOf(one);
    return placeStem(name) === placeStem(above) || (next && name === (next === '区' ? '市辖区' : '县'));
  });
  return choice && next ? { choice, length: 0 } : undefined;
}

function nameOf({ text }: Choice): string {
  return text.replace(/^\d+|\s/g, '');
}
