import type { FieldEvidence } from '@/rules/form/evidence';
import type { Part } from '@/rules/form/part';
import type { PartField } from '@/rules/form/plan-parts';
import type { FieldKey } from '@/rules/profile/field-key';
import { foundField } from './found-field';

/** The controls of one split value in the order given, from `first` on; empty text boxes unless changed. */
export function partFields(
  key: FieldKey,
  controls: Partial<Record<Part, Partial<FieldEvidence> & { value?: string; sure?: boolean }>>,
  first = 0,
): PartField[] {
  return Object.entries(controls).map(([part, change], at) => ({
    ...foundField(key, { ...change, ref: first + at }),
    part: part as Part,
    group: first,
  }));
}
