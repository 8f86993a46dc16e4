import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import type { FoundField } from './found-field';
import { listAnswers } from './page-answers';
import { samePart } from './part';
import { membersOf, nameFields } from './plan-parts';
import { isSame } from './same-answer';
import { splitValue } from './split-value';

/** One answer on the page that the profile lacks or has differently. */
export interface CaptureEntry {
  key: FieldKey;
  kind: 'new' | 'changed';
  /** What the profile has, '' when nothing. */
  from: string;
  /** What the profile would get: the page's own words, dates as `YYYY-MM-DD`. */
  to: string;
}

/** As long as a profile keeps a value. */
const maxValueLength = 200;
/** 年龄 follows from the birth date and a photo is a file: neither is kept in a profile. */
const neverKept: readonly FieldKey[] = ['age', 'photo'];

/** What saving the page's answers would add to or change in the profile; guesses and hidden digits are left out. */
export function planCapture(fields: readonly FoundField[], values: FieldValues): CaptureEntry[] {
  return listAnswers(fields).flatMap(({ key, field, value: to }) => {
    const from = values[key] ?? '';
    if (neverKept.includes(key) || to === '' || to.length > maxValueLength || isSame(key, to, from)) return [];
    if (field.part && from !== '' && standsInParts(from, field, fields)) return [];
    return [{ key, kind: from === '' ? 'new' : 'changed', from, to } satisfies CaptureEntry];
  });
}

/** The controls of a split value all show their part of what the profile has. */
function standsInParts(from: string, field: FoundField, fields: readonly FoundField[]): boolean {
  const members = membersOf(field, nameFields(fields));
  const pieces = splitValue(from, members);
  return members.every(({ part, evidence }) => samePart(part, evidence.shown, pieces.get(part)?.text ?? ''));
}
