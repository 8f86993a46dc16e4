/** What can be wrong with the number of a passport or permit. */
export type TravelDocumentProblem =
  | 'passport-letters'
  | 'passport-format'
  | 'hong-kong-macao-permit-format'
  | 'taiwan-permit-format';

type Judge = (number: string) => TravelDocumentProblem | undefined;

const judges: readonly (readonly [document: RegExp, judge: Judge])[] = [
  [/护照/, judgePassport],
  // 公安部出入境管理局, 2010-03-10: H or M and ten digits; the card of 2013 prints the first nine characters only.
  [/港澳.*通行证/, (number) => (/^[HM]\d{8}(\d{2})?$/.test(number) ? undefined : 'hong-kong-macao-permit-format')],
  // The card of 2015 has eight digits; a number for one journey is longer (doly-dev/util-helpers isTWCard, 2026-11).
  [/台湾.*通行证/, (number) => (/^(\d{8}|[A-Z\d]{10,12})$/.test(number) ? undefined : 'taiwan-permit-format')],
];

/** The problem of a passport's or permit's number; spaces and small letters are forgiven, other documents are not judged. */
export function judgeTravelDocument(document: string, number: string): TravelDocumentProblem | undefined {
  const judge = findJudge(document);
  return judge?.(number.replace(/\s/g, '').toUpperCase());
}

/** Whether the document is one of those judged here. */
export function isTravelDocument(document: string): boolean {
  return findJudge(document) !== undefined;
}

function findJudge(document: string): Judge | undefined {
  return judges.find(([name]) => name.test(document))?.[1];
}

/**
 * A Chinese one has E and eight digits, or E, a letter other than I and O, and seven digits (广州市公安局, 2024-02-19).
 * Other countries' have up to nine letters and digits (ICAO 9303).
 */
function judgePassport(number: string): TravelDocumentProblem | undefined {
  if (/^E[IO]\d{7}$/.test(number)) return 'passport-letters';
  return /^(?=.*\d)[A-Z\d]{6,9}$/.test(number) ? undefined : 'passport-format';
}
