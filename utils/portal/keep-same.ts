import type { FieldEvidence } from '@/rules/form/evidence';

const last = new WeakMap<Element, FieldEvidence>();

/** The evidence of the reading before where nothing has changed, so that what the rules made of it stands. */
export function keepSame(element: Element, now: FieldEvidence): FieldEvidence {
  const before = last.get(element);
  if (before && isEqual(before, now)) return before;
  last.set(element, now);
  return now;
}

/** Of plain data. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!(one instanceof Object && other instanceof Object)) return false;
  const left = Object.entries(one);
  return (
    left.length === Object.keys(other).length && left.every(([key, value]) => isEqual(value, Reflect.get(other, key)))
  );
}
