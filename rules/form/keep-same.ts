import type { Choice, FieldEvidence } from './evidence';

/**
 * Of the fields that a surface has now, those in whose place nothing has changed as they were, so that what the rules made
 * of them stands.
 */
export function keepSame(before: readonly FieldEvidence[], now: readonly FieldEvidence[]): FieldEvidence[] {
  return now.map((one, at) => {
    const old = before[at];
    return old && isSame(old, one) ? old : one;
  });
}

function isSame(one: FieldEvidence, other: FieldEvidence): boolean {
  const { choices, ...left } = one;
  const { choices: others, ...right } = other;
  return hasSameChoices(choices, others) && isEqual(left, right);
}

/** A page has thousands of them. */
function hasSameChoices(some: readonly Choice[], others: readonly Choice[]): boolean {
  const isHere = ({ value, text, disabled }: Choice, at: number): boolean => {
    const other = others[at];
    return other !== undefined && other.value === value && other.text === text && other.disabled === disabled;
  };
  return some.length === others.length && some.every(isHere);
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
