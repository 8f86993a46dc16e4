/** A mainland mobile number: 11 digits, 13–19. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

const landline = /^(0(?:10|2\d|[3-9]\d{2}))-?([1-9]\d{6,7})(?:-\d{1,6})?$/;

/** A landline with its area code, `010-12345678`, extension allowed; the form also takes a mobile number here. */
export function isLandline(text: string): boolean {
  const [, code = '', number = ''] = landline.exec(text) ?? [];
  // Cities with a three-digit code have eight-digit numbers (libphonenumber metadata, 2026).
  return isMobile(text) || (code !== '' && (code.length > 3 || number.length === 8));
}

/** The area code of a landline, such as `0411`; undefined for a mobile number or what is no number. */
export function parseAreaCode(text: string): string | undefined {
  return landline.exec(text)?.[1];
}

/** An address one can write to: one @, no spaces, a domain with a dot; ASCII only, as registration forms expect. */
export function isEmail(text: string): boolean {
  return /^[\w.+-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(text) && !/\.\.|^\.|\.@/.test(text);
}

/** Six digits. */
export function isPostalCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}
