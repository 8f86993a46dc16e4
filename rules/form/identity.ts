import type { FieldKey } from '@/rules/profile/field-key';
import { sameDate } from './date-text';
import { sameMeaning } from './match-choice';
import { normalizeText } from './normalize-label';
import { type Part, samePart } from './part';

const identityKeys: readonly FieldKey[] = ['fullName', 'idDocumentType', 'idNumber', 'gender', 'birthDate', 'age'];

/** Fields that the portal fills from the verified identity: compared when present, never overwritten. */
export function isIdentityKey(key: FieldKey): boolean {
  return identityKeys.includes(key);
}

/** Same person as far as this field tells; stars on the page stand for hidden characters. */
export function judgeIdentity(key: FieldKey, shown: string, value: string, part?: Part): boolean {
  if (part && samePart(part, shown, value)) return true;
  if (key === 'birthDate' && !part) return sameDate(shown, value);
  const plain = shown
    .normalize('NFKC')
    .replace(/[\s·•．.]/g, '')
    .toUpperCase();
  const wanted = value
    .normalize('NFKC')
    .replace(/[\s·•．.]/g, '')
    .toUpperCase();
  if (plain.includes('*')) return isMaskOf(plain, wanted);
  return plain === wanted || normalizeText(plain) === normalizeText(wanted) || sameMeaning(key, shown, value);
}

function isMaskOf(masked: string, value: string): boolean {
  const pattern = masked.replace(/[^*\p{L}\p{N}]/gu, '').replace(/\*+/g, '.*');
  return new RegExp(`^${pattern}$`, 'u').test(value);
}
