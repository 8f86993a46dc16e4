import type { FieldKey } from '@/rules/profile/field-key';

const dateKeys: readonly FieldKey[] = [
  'birthDate',
  'titleObtainedOn',
  'workStartedOn',
  'professionStartedOn',
  'graduatedOn',
];

/** Answered with a date. */
export function isDateKey(key: FieldKey): boolean {
  return dateKeys.includes(key);
}
