/** A mainland mobile number: 11 digits, 13–19. */
export function isMobile(text: string): boolean {
  return /^1[3-9]\d{9}$/.test(text);
}

/** A landline with its area code, `010-12345678`, extension allowed; the form also takes a mobile number here. */
export function isLandline(text: string): boolean {
  return /^0\d{2,3}-?[1-9]\d{6,7}(-\d{1,6})?$/.test(text) || isMobile(text);
}

/** An address one can write to: one @, no spaces, a domain with a dot; ASCII only, as registration forms expect. */
export function isEmail(text: string): boolean {
  return /^[\w.+-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(text) && !/\.\.|^\.|\.@/.test(text);
}

/** Six digits. */
export function isPostalCode(text: string): boolean {
  return /^\d{6}$/.test(text);
}
