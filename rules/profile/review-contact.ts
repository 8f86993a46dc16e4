import { matchRegion } from '@/rules/exam/match-region';
import { regions } from '@/rules/exam/regions';
import { isAreaCode } from './area-codes';
import { isEmail, isLandline, isMobile, isPostalCode, parseAreaCode } from './contact';
import type { FieldFinding } from './field-finding';
import type { FieldKey, FieldValues } from './field-key';
import { findAddressRegion, namesPlace } from './find-address-region';
import type { ProfileFindingCode } from './finding-text';
import { findPostalRegion, fitsRegion, isPostalCodeInUse } from './postal-codes';

const formats: readonly [FieldKey, ProfileFindingCode, (text: string) => boolean][] = [
  ['programYears', 'program-years-format', (text) => /^([1-9]|1\d)(\.5)?$/.test(text)],
  ['email', 'email-format', isEmail],
  ['landline', 'landline-format', isLandline],
  ['mobile', 'mobile-format', isMobile],
  ['postalCode', 'postal-code-format', isPostalCode],
];

/** The shape of what has a fixed shape, the landline's area code, and the postal code against where one lives. */
export function reviewContact(values: FieldValues): FieldFinding[] {
  return [...reviewFormats(values), ...reviewAreaCode(values), ...reviewPostalCode(values)];
}

function reviewFormats(values: FieldValues): FieldFinding[] {
  return formats.flatMap(([field, code, fits]) => {
    const text = values[field];
    if (!text || fits(text)) return [];
    return [{ field, code, level: field === 'landline' || field === 'programYears' ? 'warn' : 'fail' }];
  });
}

function reviewAreaCode({ landline }: FieldValues): FieldFinding[] {
  const code = landline && isLandline(landline) ? parseAreaCode(landline) : undefined;
  if (!code || isAreaCode(code)) return [];
  return [{ field: 'landline', code: 'landline-area-code', level: 'warn', values: { code } }];
}

/** The address says where one lives; without any place in it, the region applied in is only a guess. */
function reviewPostalCode({ postalCode = '', mailingAddress = '', region = '' }: FieldValues): FieldFinding[] {
  if (!isPostalCode(postalCode)) return [];
  const field = 'postalCode';
  if (!isPostalCodeInUse(postalCode)) return [{ field, code: 'postal-code-unknown', level: 'warn' }];
  const belongs = regions.find(({ id }) => id === findPostalRegion(postalCode))?.name;
  if (!belongs) return [];
  const lives = findAddressRegion(mailingAddress);
  if (lives) {
    if (fitsRegion(postalCode, lives.id) !== false) return [];
    return [{ field, code: 'postal-code-elsewhere', level: 'warn', values: { belongs, province: lives.name } }];
  }
  const applies = namesPlace(mailingAddress) ? undefined : matchRegion(region);
  if (!applies || fitsRegion(postalCode, applies.id) !== false) return [];
  return [{ field, code: 'postal-code-other-region', level: 'info', values: { belongs, region: applies.name } }];
}
