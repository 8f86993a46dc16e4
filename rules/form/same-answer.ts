import type { FieldKey } from '@/rules/profile/field-key';
import { isDateKey } from './date-keys';
import { sameDate } from './date-text';
import { isWider, sameMeaning } from './match-choice';

/** True when the page shows the wanted value, in whatever wording or date format. */
export function isSame(key: FieldKey, shown: string, value: string): boolean {
  if (isDateKey(key) && sameDate(shown, value)) return true;
  if (key === 'subjects') return subjectSet(shown) === subjectSet(value);
  return sameMeaning(key, shown, value) || isWider(key, shown, value);
}

function subjectSet(text: string): string {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,，、;；/]+|及|和/)
    .filter(Boolean);
  return parts.sort().join('|');
}
