import type { FoundField } from './found-field';

/** How many different fields a person would see that are recognised with confidence. */
export function countSure(fields: readonly FoundField[]): number {
  return new Set(fields.filter((field) => field.sure && field.evidence.visible).map((field) => field.key)).size;
}
