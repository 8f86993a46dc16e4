import type { FieldEvidence } from './evidence';

/**
 * Of the fields that a surface has now, those in whose place nothing has changed as they were, so that what the rules made
 * of them stands.
 */
export function keepSame(before: readonly FieldEvidence[], now: readonly FieldEvidence[]): FieldEvidence[] {
  return now.map((one, at) => {
    const old = before[at];
    return old && isEqual(old, one) ? old : one;
  });
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
