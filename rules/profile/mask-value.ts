import type { FieldKey } from './field-key';

/** How many characters stay readable at the start and at the end. */
const kept: Readonly<Partial<Record<FieldKey, readonly [head: number, tail: number]>>> = {
  fullName: [1, 0],
  namePinyin: [1, 0],
  idNumber: [3, 2],
  birthDate: [4, 0],
  age: [0, 0],
  nativePlace: [1, 0],
  employer: [2, 0],
  school: [2, 0],
  mailingAddress: [3, 0],
  landline: [3, 2],
  mobile: [3, 2],
  postalCode: [2, 0],
};

/** A value fit for showing to others: enough to recognise it, not enough to use it. Options stay as they are. */
export function maskValue(key: FieldKey, value: string): string {
  if (key === 'email') return value.replace(/^[^@]*/, (user) => keepEnds(user, 1, 0));
  const ends = kept[key];
  return ends ? keepEnds(value, ends[0], ends[1]) : value;
}

function keepEnds(value: string, head: number, tail: number): string {
  const characters = [...value];
  if (characters.length <= head + tail) return '*'.repeat(characters.length);
  const hidden = '*'.repeat(characters.length - head - tail);
  return characters.slice(0, head).join('') + hidden + characters.slice(characters.length - tail).join('');
}
