import type { FieldKey } from '@/rules/profile/field-key';
import { namedKeys } from './alias-index';

/** Controls that decide what else the page shows come first, then the order of the form. */
const leading: readonly FieldKey[] = [
  'region',
  'examArea',
  'level',
  'qualification',
  'subjects',
  'employmentStatus',
  'currentTitle',
];

/** Position of a key in the order of filling. */
export function orderOf(key: FieldKey): number {
  const lead = leading.indexOf(key);
  return lead >= 0 ? lead : leading.length + namedKeys.indexOf(key);
}
