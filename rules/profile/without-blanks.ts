import type { FieldValues } from './field-key';

/** The answers that say something. */
export function withoutBlanks(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}
