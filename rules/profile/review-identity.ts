import { fullYears, parseDate } from './dates';
import { deriveField } from './derive-fields';
import type { FieldFinding } from './field-finding';
import type { FieldValues } from './field-key';
import { type IdNumber, judgeIdNumber, parseIdNumber } from './id-number';
import { isTravelDocument, judgeTravelDocument } from './travel-document';

/** The documents whose number is the 18-character citizen number. */
const kindByDocument: Readonly<Record<string, IdNumber['kind']>> = {
  居民身份证: 'resident',
  港澳台居民居住证: 'residence-permit',
  外国人永久居留身份证: 'foreigner',
};

/** Ages of candidates; there is no limit by rule, so beyond these the year is only asked about. */
const likelyAge = { least: 10, most: 80 } as const;

/** The document number in itself and against document type, gender and birth date; the age; the name and its pinyin. */
export function reviewIdentity(values: FieldValues, today: string): FieldFinding[] {
  return [
    ...reviewName(values),
    ...reviewPinyin(values),
    ...reviewDocument(values, today),
    ...reviewNumber(values, today),
    ...reviewAge(values, today),
  ];
}

/** Names of any people: characters or letters, spaces, and the dot between parts. */
function reviewName({ fullName }: FieldValues): FieldFinding[] {
  if (!fullName || /^[\p{L}\p{M} .'’·•-]+$/u.test(fullName)) return [];
  return [{ field: 'fullName', code: 'name-characters', level: 'warn' }];
}

function reviewAge(values: FieldValues, today: string): FieldFinding[] {
  const age = deriveField('age', { ...values, age: '' }, today);
  if (!age) return [];
  const findings: FieldFinding[] = [];
  if (values.age && values.age !== age) {
    findings.push({ field: 'age', code: 'age-differs', level: 'warn', values: { saved: values.age, age } });
  }
  const born = parseDate(values.birthDate ?? '');
  if (born && (fullYears(born, today) < likelyAge.least || fullYears(born, today) > likelyAge.most)) {
    findings.push({ field: 'birthDate', code: 'age-unlikely', level: 'warn', values: { age } });
  }
  return findings;
}

function reviewDocument({ idNumber, idDocumentType = '' }: FieldValues, today: string): FieldFinding[] {
  if (!idNumber || !isTravelDocument(idDocumentType)) return [];
  const facts = withoutSpaces(idNumber).length === 18 ? parseIdNumber(idNumber, today) : undefined;
  if (facts) return [differingType(facts)];
  const code = judgeTravelDocument(idDocumentType, idNumber);
  return code ? [{ field: 'idNumber', code, level: 'warn' }] : [];
}

function differingType(facts: IdNumber): FieldFinding {
  const fitting = Object.entries(kindByDocument).find(([, kind]) => kind === facts.kind)?.[0] ?? '';
  return { field: 'idDocumentType', code: 'document-type-differs', level: 'warn', values: { fitting } };
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
  if (facts.kind !== kindByDocument[document]) findings.push(differingType(facts));
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
