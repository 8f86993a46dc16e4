import { expect, test } from 'vitest';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
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
  ['landline', '0411-12345678', undefined],
  ['landline', '0999-1234567', undefined],
  ['landline', '0400-1234567', 'warn landline-area-code'],
  ['landline', '026-12345678', 'warn landline-area-code'],
  ['postalCode', '000000', 'warn postal-code-unknown'],
  ['postalCode', '999077', undefined],
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

test.each<[string, FieldValues, string[]]>([
  ['the address’s province', { mailingAddress: '江苏省南京市练习路1号', postalCode: '210000' }, []],
  [
    'another province',
    { mailingAddress: '江苏省南京市练习路1号', postalCode: '310000' },
    ['warn postal-code-elsewhere'],
  ],
  ['the last code of a range', { mailingAddress: '河北省廊坊市', postalCode: '079999' }, []],
  ['the first code after it', { mailingAddress: '河北省廊坊市', postalCode: '080000' }, ['warn postal-code-unknown']],
  ['the address counts, not the region', { region: '北京', mailingAddress: '大连市中山区', postalCode: '116000' }, []],
  ['大连 has its own', { mailingAddress: '辽宁省大连市', postalCode: '110000' }, ['warn postal-code-elsewhere']],
  ['兴安盟 lies in 内蒙古', { mailingAddress: '内蒙古自治区兴安盟', postalCode: '137400' }, []],
  ['a city we cannot place', { region: '大连', mailingAddress: '示例市练习路1号', postalCode: '100000' }, []],
  ['no address', { region: '大连', postalCode: '100000' }, ['info postal-code-other-region']],
  ['no place in the address', { region: '辽宁', mailingAddress: '北京路1号', postalCode: '110000' }, []],
  ['no region either', { postalCode: '100000' }, []],
  ['香港 has no range', { region: '香港', postalCode: '518000' }, []],
])('postal code: %s', (_case, values, findings) => {
  expect(reviewContact(values).map(({ level, code }) => `${level} ${code}`)).toEqual(findings);
});
