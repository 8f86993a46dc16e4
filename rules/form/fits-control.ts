import type { FieldKey } from '@/rules/profile/field-key';
import { isDateKey } from './date-keys';
import type { FieldEvidence } from './evidence';
import { isPrompt } from './match-choice';

/** A box shorter than this cannot take the value: part of a split number or date. */
const shortest: Readonly<Partial<Record<FieldKey, number>>> = {
  idNumber: 15,
  mobile: 11,
  landline: 7,
  email: 10,
  postalCode: 6,
  mailingAddress: 10,
  employer: 6,
  school: 6,
  fullName: 3,
};
const shortestDate = 6;

const digits: readonly FieldKey[] = ['mobile', 'landline', 'idNumber', 'postalCode'];
/** What each input type is meant for; other types take anything. */
const types: Readonly<Record<string, readonly FieldKey[]>> = {
  email: ['email'],
  tel: digits,
  number: [...digits, 'age', 'programYears'],
  url: [],
  search: [],
  color: [],
  range: [],
  time: [],
  week: [],
  'datetime-local': [],
};

/**
 * False when the control's own build contradicts the key: its type, its length, or being one part of a split date.
 * `firm`: the label names the key for good, which outweighs `type=email`: whole forms were seen copied from one such row.
 */
export function fitsControl(key: FieldKey, evidence: FieldEvidence, firm = false): boolean {
  const { inputType, kind, maxLength } = evidence;
  const meant = kind === 'text' ? types[inputType] : undefined;
  if (meant && !meant.includes(key) && !(firm && inputType === 'email')) return false;
  if ((inputType === 'date' || inputType === 'month') && !isDateKey(key)) return false;
  if (kind === 'text' && maxLength && maxLength < (isDateKey(key) ? shortestDate : (shortest[key] ?? 0))) return false;
  return !isDateKey(key) || !isPartOfDate(evidence);
}

/** 年 / 月 / 日 stands behind the box, or the list offers bare numbers. */
function isPartOfDate({ labels, choices, kind }: FieldEvidence): boolean {
  if (labels.some(({ source, text }) => source === 'after' && /^[年月日](?:份)?$/.test(text))) return true;
  const real = choices.filter((choice) => !isPrompt(choice));
  return (
    kind === 'select' && real.length > 0 && real.every((choice) => /^\d{1,4}\s*[年月日]?$/.test(choice.text.trim()))
  );
}
