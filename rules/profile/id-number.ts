import { fullYears, isRealDate } from './dates';

/** What a valid number says about its holder. */
export interface IdNumber {
  /** Always 18 characters with an upper-case X, also when 15 digits were given. */
  number: string;
  kind: 'resident' | 'residence-permit' | 'foreigner';
  birthDate: string;
  gender: '男' | '女';
  age: number;
}

/** Why a number cannot be right; the first reason in this order is given. */
export const idNumberProblems = [
  'id-number-length',
  'id-number-characters',
  'id-number-area',
  'id-number-birth-date',
  'id-number-future',
  'id-number-check-digit',
] as const;
export type IdNumberProblem = (typeof idNumberProblems)[number];

// GB/T 2260 province codes.
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(' '),
);
// 港澳台居民居住证申领发放办法 (国务院办公厅, 2018-08-19), article 3: 香港, 澳门, 台湾.
const residencePermits = new Set(['810000', '820000', '830000']);
// GB 11643-1999, ISO 7064 MOD 11-2.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** The check digit for the first 17 digits. */
export function idCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return checkDigits.charAt(sum % 11);
}

/** The holder's facts; undefined when the number cannot be right. `today` is `YYYY-MM-DD`. */
export function parseIdNumber(text: string, today: string): IdNumber | undefined {
  if (judgeIdNumber(text, today)) return undefined;
  const number = toEighteen(tidy(text));
  const birthDate = birthDateOf(number);
  return {
    number,
    kind: kindOf(number) ?? 'resident',
    birthDate,
    gender: Number(number.charAt(16)) % 2 === 1 ? '男' : '女',
    age: fullYears(birthDate, today),
  };
}

/** The first reason why the number cannot be right. Spaces and a lower-case x are forgiven. */
export function judgeIdNumber(text: string, today: string): IdNumberProblem | undefined {
  const given = tidy(text);
  if (given.length !== 15 && given.length !== 18) return 'id-number-length';
  if (!/^(\d{15}|\d{17}[\dX])$/.test(given)) return 'id-number-characters';
  const number = toEighteen(given);
  const kind = kindOf(number);
  if (!kind) return 'id-number-area';
  // 15 digits ended with the 1990s; residence permits never had them.
  if (given.length === 15 && kind !== 'resident') return 'id-number-length';
  if (!isRealDate(birthDateOf(number))) return 'id-number-birth-date';
  if (birthDateOf(number) > today) return 'id-number-future';
  return idCheckDigit(number) === number.charAt(17) ? undefined : 'id-number-check-digit';
}

function tidy(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** 15 digits carry a two-digit year of the 1900s and no check digit. */
function toEighteen(number: string): string {
  if (number.length === 18) return number;
  const first17 = `${number.slice(0, 6)}19${number.slice(6)}`;
  return first17 + idCheckDigit(first17);
}

function birthDateOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

/**
 * The 2023 card of foreign residents starts with 9, then the province, then the country's three digits (国家移民管理局
 * 新版外国人永久居留身份证机读信息规则, 2023). A whole province (00 after its code) issues to nobody, but 台湾 has no parts.
 */
function kindOf(number: string): IdNumber['kind'] | undefined {
  const province = number.slice(0, 2);
  if (residencePermits.has(number.slice(0, 6))) return 'residence-permit';
  if (provinces.has(province)) return number.slice(2, 4) !== '00' || province === '71' ? 'resident' : undefined;
  return number.startsWith('9') && provinces.has(number.slice(1, 3)) ? 'foreigner' : undefined;
}
