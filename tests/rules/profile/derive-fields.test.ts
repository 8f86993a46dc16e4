import { expect, test } from 'vitest';
import { deriveField, proposeFromIdNumber, withAge } from '@/rules/profile/derive-fields';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';

const today = '2026-09-01';
const idNumber = '110101199003070070';

test.each<[string, FieldValues, FieldValues | undefined]>([
  ['nothing else filled', { idNumber }, { gender: '男', birthDate: '1990-03-07' }],
  ['other gender', { idNumber, gender: '女', birthDate: '1990-03-07' }, { gender: '男', birthDate: '1990-03-07' }],
  ['all agree', { idNumber, gender: '男', birthDate: '1990-03-07' }, undefined],
  ['wrong number', { idNumber: '110101199003070071' }, undefined],
  ['no number', {}, undefined],
])('what the number proposes: %s', (_case, values, proposal) => {
  expect(proposeFromIdNumber(values, today)).toEqual(proposal);
});

test.each<[FieldKey, FieldValues, string | undefined]>([
  ['age', { birthDate: '1990-03-07' }, '36'],
  ['age', { birthDate: '1990-03-07', age: '35' }, '36'],
  ['age', { age: '35' }, '35'],
  ['age', { idNumber }, '36'],
  ['age', { birthDate: '2004-02-29' }, '22'],
  ['age', { birthDate: '2030-01-01' }, undefined],
  ['subjects', { level: '高级' }, '综合知识、案例分析、论文'],
  ['subjects', { level: '初级', subjects: '旧的' }, '基础知识、应用技术'],
  ['subjects', { subjects: '基础知识' }, '基础知识'],
  ['fullName', { fullName: '李练习' }, '李练习'],
])('%s of %o is %o', (key, values, value) => {
  expect(deriveField(key, values, today)).toBe(value);
});

test.each<[string, FieldValues, string]>([
  ['from the birth date, whatever was saved', { birthDate: '1990-11-29', age: '30' }, '35'],
  ['on the birthday one more', { birthDate: '1990-11-28' }, '36'],
  ['none without a birth date, though one was saved', { age: '30' }, ''],
])('the age of today: %s', (_, values, age) => {
  expect(withAge(values, '2026-11-28')).toEqual({ ...values, age });
});
