import type { FieldValues } from '@/rules/profile/field-key';
import type { FoundField } from './found-field';
import { isOtherPerson, planFill } from './plan-fill';
import { isSame } from './same-answer';

/**
 * Identity fields that the candidate named otherwise and that speak of somebody else: naming a field never turns the
 * check of the person off. What stands there as the answer to its new name accuses nobody.
 */
export function listTaughtStrangers(fields: readonly FoundField[], values: FieldValues): FoundField[] {
  return fields.filter((field) => {
    const { key, ruled, evidence } = field;
    if (!ruled || (key && isSame(key, evidence.shown, values[key] ?? ''))) return false;
    return planFill([{ ...field, key: ruled }], values).some(isOtherPerson);
  });
}
