/** Whom the portal knows after the scan: filled into the form and never editable there. */
export interface Identity {
  fullName: string;
  idDocumentType: string;
  idNumber: string;
  gender: '男' | '女';
  /** `YYYY-MM-DD` */
  birthDate: string;
}

/**
 * Invented people: sequence numbers 996–999 are reserved for people aged a hundred and more, so nobody born in these
 * years can own these numbers. Check digits are valid (GB 11643).
 */
export const people = {
  李练习: person('李练习', '男', '1990-03-07', '999'),
  王示例: person('王示例', '女', '2005-01-01', '998'),
} as const;

/** The check digit of the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function checkDigit(first17: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17.charAt(index)), 0);
  return '10X98765432'.charAt(sum % 11);
}

/** Full years at `now`. */
export function ageAt(birthDate: string, now: Date): number {
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function person(fullName: string, gender: Identity['gender'], birthDate: string, sequence: string): Identity {
  const first17 = `110101${birthDate.replaceAll('-', '')}${sequence}`;
  return { fullName, idDocumentType: '居民身份证', idNumber: first17 + checkDigit(first17), gender, birthDate };
}
