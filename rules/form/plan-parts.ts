import type { FieldKey } from '@/rules/profile/field-key';
import type { StepName } from './dependencies';
import type { FoundField } from './found-field';
import type { Part } from './part';
import type { Step } from './plan-fill';

/** A recognised field with the name of its step. */
export interface NamedField {
  field: FoundField;
  name: StepName;
}

/** A control of a split value. */
export type PartField = FoundField & { part: Part };

/** Every recognised field: its key, its place among the values of that key, and its part. */
export function nameFields(fields: readonly FoundField[]): NamedField[] {
  const met = new Map<FieldKey, number[]>();
  return fields.flatMap((field) => {
    const { key, part } = field;
    if (!key) return [];
    const values = met.get(key) ?? [];
    met.set(key, values);
    const value = field.group ?? field.ref;
    if (!values.includes(value)) values.push(value);
    const id = `${key}:${values.indexOf(value) + 1}`;
    return [{ field, name: part ? { id: `${id}:${part}`, key, part } : { id, key } }];
  });
}

/** All controls of the value that a part belongs to; none for a whole. */
export function membersOf({ key, group }: FoundField, known: readonly NamedField[]): PartField[] {
  if (group === undefined) return [];
  const fields = known.map(({ field }) => field);
  return fields.filter((one): one is PartField => one.key === key && one.group === group && one.part !== undefined);
}

/** A value goes in as a whole: while one part of it is left to the candidate, none of the others is written. */
export function holdTogether<T extends { field: FoundField; step: Step }>(planned: readonly T[]): T[] {
  const groups = Map.groupBy(planned, ({ field }) => field.group);
  return planned.map((one) => {
    const others = (one.field.group !== undefined && groups.get(one.field.group)) || [];
    const isHeld = others.some(({ step }) => step.state === 'ask' || step.reason.endsWith('-differs'));
    return isHeld && one.step.state === 'fill'
      ? { ...one, step: { ...one.step, state: 'ask', reason: 'other-part' } }
      : one;
  });
}

/** A list of a date that stands at its first entry because it has no empty one: nobody has said anything by it yet. */
export function isPreselected(field: FoundField, members: readonly PartField[]): boolean {
  const isFirst = ({ evidence }: FoundField): boolean =>
    evidence.kind === 'select' && evidence.pristine && evidence.choices[0]?.value === evidence.model;
  const year = members.find(({ part }) => part === 'year');
  if (!year || !isFirst(field)) return false;
  return isFirst(year) || !year.evidence.pristine || year.evidence.shown === '';
}
