import type { FieldFinding } from './field-finding';
import { type FieldValues, fieldKeys } from './field-key';
import { reviewContact } from './review-contact';
import { reviewDates } from './review-dates';
import { reviewEducation } from './review-education';
import { reviewIdentity } from './review-identity';
import { reviewRegistration } from './review-registration';

/** Looks over the answers, each alone and against each other, in the order of the form. `today` is `YYYY-MM-DD`. */
export function reviewProfile(values: FieldValues, today: string): FieldFinding[] {
  const filled = trimmed(values);
  const findings = [
    ...reviewIdentity(filled, today),
    ...reviewRegistration(filled),
    ...reviewDates(filled, today),
    ...reviewEducation(filled, today),
    ...reviewContact(filled),
  ];
  return findings.sort((a, b) => fieldKeys.indexOf(a.field) - fieldKeys.indexOf(b.field));
}

/** Blank answers count as absent. */
function trimmed(values: FieldValues): FieldValues {
  const entries = Object.entries(values).map(([key, value]) => [key, value.trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
