import { parseDate } from './dates';
import type { FieldFinding } from './field-finding';
import type { FieldValues } from './field-key';
import { type IdNumber, judgeIdNumber, parseIdNumber } from './id-number';

/** The documents whose number is the 18-character citizen number. */
const kindByDocument: Readonly<Record<string, IdNumber['kind']>> = {
  居民身份证: 'resident',
  港澳台居民居住证: 'residence-permit',
  外国人永久居留身份证: 'foreigner',
};

/** The document number in itself and against document type, gender and birth date; the name's pinyin. */
export function reviewIdentity(values: FieldValues, today: string): FieldFinding[] {
  return [...reviewPinyin(values), ...reviewNumber(values, today)];
}

function reviewPinyin({ namePinyin }: FieldValues): FieldFinding[] {
  if (!namePinyin || /^[A-Za-züÜ'’ -]+$/.test(namePinyin)) return [];
  return [{ field: 'namePinyin', code: 'pinyin-letters', level: 'warn' }];
}

function reviewNumber(values: FieldValues, today: string): FieldFinding[] {
  const { idNumber, idDocumentType = '居民身份证' } = values;
  const expected = kindByDocument[idDocumentType];
  if (!idNumber || !expected) return [];
  const facts = parseIdNumber(idNumber, today);
  if (facts) return [...compareKind(facts, idDocumentType, idNumber), ...compareFacts(values, facts)];
  // The older permanent residence card carries 15 characters starting with three letters.
  if (expected === 'foreigner' && /^[A-Z]{3}\d{12}$/.test(idNumber)) return [];
  const code = judgeIdNumber(idNumber, today);
  return code ? [{ field: 'idNumber', code, level: 'fail', values: { length: withoutSpaces(idNumber).length } }] : [];
}

function compareKind(facts: IdNumber, document: string, given: string): FieldFinding[] {
  const findings: FieldFinding[] = [];
  if (facts.kind !== kindByDocument[document]) {
    const fitting = Object.entries(kindByDocument).find(([, kind]) => kind === facts.kind)?.[0] ?? '';
    findings.push({ field: 'idDocumentType', code: 'document-type-differs', level: 'warn', values: { fitting } });
  }
  if (withoutSpaces(given).length === 15) {
    findings.push({ field: 'idNumber', code: 'id-number-old', level: 'warn', values: { number: facts.number } });
  }
  return findings;
}

function compareFacts(values: FieldValues, facts: IdNumber): FieldFinding[] {
  const findings: FieldFinding[] = [];
  if (values.gender && values.gender !== facts.gender) {
    findings.push({ field: 'gender', code: 'gender-differs', level: 'fail', values: { gender: facts.gender } });
  }
  const birthDate = parseDate(values.birthDate ?? '');
  if (birthDate && birthDate !== facts.birthDate) {
    findings.push({ field: 'birthDate', code: 'birth-date-differs', level: 'fail', values: { date: facts.birthDate } });
  }
  return findings;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
