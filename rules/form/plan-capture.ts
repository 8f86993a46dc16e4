import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { parseDateText } from './date-text';
import type { FoundField } from './found-field';
import { isSame } from './plan-fill';
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
    const { key, sure, evidence } = field;
    if (!key || !sure || !evidence.visible || evidence.model === '' || neverKept.includes(key)) return [];
    const to = toSaved(key, evidence.shown.trim());
    const from = values[key] ?? '';
    if (to === '' || to.length > maxValueLength || isSame(key, to, from)) return [];
    return [{ key, kind: from === '' ? 'new' : 'changed', from, to } satisfies CaptureEntry];
  });
}

/** '' for what cannot be kept: a masked value, or a date without its day. */
function toSaved(key: FieldKey, shown: string): string {
  if (shown.includes('*')) return '';
  if (!isDateKey(key)) return shown;
  const parts = parseDateText(shown);
  if (!parts?.month || !parts.day) return '';
  return [String(parts.year), String(parts.month).padStart(2, '0'), String(parts.day).padStart(2, '0')].join('-');
}
