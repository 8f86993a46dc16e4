import type { FieldKey } from '@/rules/profile/field-key';
import { type Part, parts } from './part';

/** Which fields a field's own list or visibility hangs on (the official form: area before level, docs/portal.md §3c). */
const parents: Readonly<Partial<Record<FieldKey, readonly FieldKey[]>>> = {
  examArea: ['region'],
  level: ['examArea'],
  qualification: ['level'],
  subjects: ['qualification'],
  employer: ['employmentStatus'],
  workStartedOn: ['employmentStatus'],
  professionStartedOn: ['employmentStatus'],
  titleObtainedOn: ['currentTitle'],
};

/** Parents of a field, farthest first. */
export function listParents(key: FieldKey): readonly FieldKey[] {
  const own = parents[key] ?? [];
  return [...own.flatMap(listParents), ...own];
}

/** One step of a plan by name: which field it fills, and which part of it. */
export interface StepName {
  /** `key:place`, of a part `key:place:part`. */
  id: string;
  key: FieldKey;
  part?: Part;
}

/** True when the list, the visibility or the value of the first hangs on the second: another field, or a part before it. */
export function hangsOn(child: StepName, parent: StepName): boolean {
  if (listParents(child.key).includes(parent.key)) return true;
  if (!child.part || !parent.part || child.key !== parent.key) return false;
  const isOneValue = child.id.slice(0, -child.part.length) === parent.id.slice(0, -parent.part.length);
  return isOneValue && parts.indexOf(parent.part) < parts.indexOf(child.part);
}
