import type { FieldEvidence } from './evidence';
import { coreOf } from './taught-signature';

/** At least this share of the labels of then stands on the page now … */
const kept = 0.6;
/** … and makes up this share of it: a form may grow, but it is not lost in a far greater one. */
const known = 0.3;

/** What a page is known by: the labels of all its fields, each once. */
export function signPage(fields: readonly FieldEvidence[]): string[] {
  return [...new Set(fields.map(coreOf))].filter(Boolean);
}

/** The same form, though a field more or less stands on it now. */
export function isSamePage(then: readonly string[], now: readonly string[]): boolean {
  const shared = then.filter((label) => now.includes(label)).length;
  return shared >= kept * then.length && shared >= known * now.length;
}
