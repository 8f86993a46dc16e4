import { levelSubjects } from '@/rules/exam/catalogue';
import { fullYears, parseDate } from './dates';
import type { FieldKey, FieldValues } from './field-key';
import { parseIdNumber } from './id-number';
import { parseLevel } from './parse-level';

/** What the document number says, where it differs from the answers; undefined when there is nothing to add. */
export function proposeFromIdNumber(values: FieldValues, today: string): FieldValues | undefined {
  const facts = parseIdNumber(values.idNumber ?? '', today);
  if (!facts || (values.gender === facts.gender && values.birthDate === facts.birthDate)) return undefined;
  return { gender: facts.gender, birthDate: facts.birthDate };
}

/** The value of a `derived` field on the day `today` (`YYYY-MM-DD`); what was saved counts where nothing follows. */
export function deriveField(key: FieldKey, values: FieldValues, today: string): string | undefined {
  const birthDate = parseDate(values.birthDate ?? '') ?? parseIdNumber(values.idNumber ?? '', today)?.birthDate;
  if (key === 'age' && birthDate && birthDate <= today) return String(fullYears(birthDate, today));
  const level = parseLevel(values.level);
  if (key === 'subjects' && level) return levelSubjects[level].join('、');
  return values[key];
}

/** With the age of today. A saved age went stale with the last birthday: only what follows from the birth date counts. */
export function withAge(values: FieldValues, today: string): FieldValues {
  return { ...values, age: deriveField('age', { ...values, age: '' }, today) ?? '' };
}
