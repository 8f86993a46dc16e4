import { type FieldKey, type FieldValues, fieldKeys } from '@/rules/profile/field-key';
import { fields as fieldData, isApplicable } from '@/rules/profile/fields';
import type { FoundField } from './found-field';

/** Keys that the profile has an answer for and the page in front shows no field for, in the order of the form. */
export function listMissing(fields: readonly FoundField[], values: FieldValues): FieldKey[] {
  const shown = new Set(fields.filter((field) => field.evidence.visible).map((field) => field.key));
  return fieldKeys.filter((key) => {
    const { input } = fieldData[key];
    return values[key]?.trim() && input !== 'file' && key !== 'age' && isApplicable(key, values) && !shown.has(key);
  });
}
