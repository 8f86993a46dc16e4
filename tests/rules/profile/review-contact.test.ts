import { expect, test } from 'vitest';
import type { FieldKey } from '@/rules/profile/field-key';
import { reviewContact } from '@/rules/profile/review-contact';

test.each<[FieldKey, string, string | undefined]>([
  ['mobile', '138', 'fail mobile-format'],
  ['mobile', '13800000000', undefined],
  ['email', 'x@y', 'fail email-format'],
  ['email', 'li.lianxi@example.com', undefined],
  ['postalCode', '1000', 'fail postal-code-format'],
  ['postalCode', '100000', undefined],
  ['landline', '12345678', 'warn landline-format'],
  ['landline', '13800000000', undefined],
  ['programYears', '四年', 'warn program-years-format'],
  ['programYears', '0', 'warn program-years-format'],
  ['programYears', '4', undefined],
  ['programYears', '2.5', undefined],
])('%s %o: %s', (field, text, finding) => {
  const [found, ...more] = reviewContact({ [field]: text });
  expect(found && `${found.level} ${found.code}`).toBe(finding);
  expect(found?.field ?? field).toBe(field);
  expect(more).toEqual([]);
});
