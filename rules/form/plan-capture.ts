import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { parseDateText } from './date-text';
import type { FoundField } from './found-field';
import { joinParts } from './join-parts';
import { samePart } from './part';
import { isSame } from './plan-fill';
import { membersOf, nameFields } from './plan-parts';
import { splitValue } from './split-value';
import { isDateKey } from './want';

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
  return fields.flatMap((field) => {
    const { key, sure, confirm, evidence } = field;
    if (!key || !sure || confirm || !evidence.visible || neverKept.includes(key)) return [];
    const shown = field.part ? joinParts(field, fields) : evidence.model && evidence.shown.trim();
    const to = toSaved(key, shown);
    const from = values[key] ?? '';
    if (field.part && from !== '' && standsInParts(from, field, fields)) return [];
    if (to === '' || to.length > maxValueLength || isSame(key, to, from)) return [];
    return [{ key, kind: from === '' ? 'new' : 'changed', from, to } satisfies CaptureEntry];
  });
}

/** The controls of a split value all show their part of what the profile has. */
function standsInParts(from: string, field: FoundField, fields: readonly FoundField[]): boolean {
  const members = membersOf(field, nameFields(fields));
  const pieces = splitValue(from, members);
  return members.every(({ part, evidence }) => samePart(part, evidence.shown, pieces.get(part)?.text ?? ''));
}

/** '' for what cannot be kept: a masked value, or a date without its day. */
function toSaved(key: FieldKey, shown: string): string {
  if (shown.includes('*')) return '';
  if (!isDateKey(key)) return shown;
  const parts = parseDateText(shown);
  if (!parts?.month || !parts.day) return '';
  return [String(parts.year), String(parts.month).padStart(2, '0'), String(parts.day).padStart(2, '0')].join('-');
}
