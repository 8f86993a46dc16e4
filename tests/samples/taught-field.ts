import type { FieldEvidence } from '@/rules/form/evidence';
import { type FoundField, findFields } from '@/rules/form/found-field';
import { applyTaught, type TaughtRule } from '@/rules/form/taught';
import { listTaughtRules, recordTaught } from '@/rules/form/taught-record';
import type { FieldKey } from '@/rules/profile/field-key';
import type { TaughtField } from '@/rules/profile/taught-field';
import { evidenceOf } from './evidence-of';

export const origin = 'https://bm.ruankao.org.cn';

/** Text boxes with these labels, in order; a row that is evidence already stays as it is. */
export function pageOf(...rows: (string | FieldEvidence)[]): FieldEvidence[] {
  return rows.map((row, ref) => ({ ...(typeof row === 'string' ? evidenceOf(row) : row), ref }));
}

/** The candidate says on this page that the field at `at` is `key`, on the given day of 2026-09. */
export function teach(page: readonly FieldEvidence[], at: number, key: FieldKey | null, day = 1): TaughtField {
  const stamp = { id: crypto.randomUUID(), taughtAt: `2026-09-${String(day).padStart(2, '0')}T00:00:00.000Z` };
  const taught = recordTaught(at, key, { ...stamp, origin, fields: findFields(page), secrets: [] });
  if (!taught) throw new Error(`no field ${at}`);
  return taught;
}

/** What is found on a page of which this was said. */
export function findTaught(page: readonly FieldEvidence[], ...taught: TaughtField[]): FoundField[] {
  return applyTaught(findFields(page), rulesFor(page, taught));
}

export function rulesFor(page: readonly FieldEvidence[], taught: readonly TaughtField[]): TaughtRule[] {
  return listTaughtRules(taught, origin, findFields(page));
}
