import { isEmail, isLandline, isMobile, isPostalCode } from './contact';
import type { FieldFinding } from './field-finding';
import type { FieldKey, FieldValues } from './field-key';
import type { ProfileFindingCode } from './finding-text';

const formats: readonly [FieldKey, ProfileFindingCode, (text: string) => boolean][] = [
  ['programYears', 'program-years-format', (text) => /^([1-9]|1\d)(\.5)?$/.test(text)],
  ['email', 'email-format', isEmail],
  ['landline', 'landline-format', isLandline],
  ['mobile', 'mobile-format', isMobile],
  ['postalCode', 'postal-code-format', isPostalCode],
];

/** The shape of what has a fixed shape. */
export function reviewContact(values: FieldValues): FieldFinding[] {
  return formats.flatMap(([field, code, fits]) => {
    const text = values[field];
    if (!text || fits(text)) return [];
    return [{ field, code, level: field === 'landline' || field === 'programYears' ? 'warn' : 'fail' }];
  });
}
