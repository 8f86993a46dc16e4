import { expect, test } from 'vitest';
import type { FieldValues } from '@/rules/profile/field-key';
import { describeProfileFinding } from '@/rules/profile/finding-text';
import { reviewProfile } from '@/rules/profile/review-profile';
import { employed, student } from '../../samples/profiles';

const today = '2026-09-01';

test.each([employed, student])('nothing is wrong with the sample $name', ({ fields }) => {
  expect(reviewProfile(fields, today)).toEqual([]);
});

test('findings come in the order of the form', () => {
  const values = { ...employed.fields, mobile: '1', level: '中级', gender: '女', workStartedOn: '2030-01-01' };
  expect(reviewProfile(values, today).map(({ field }) => field)).toEqual([
    'gender',
    'level',
    'workStartedOn',
    'professionStartedOn',
    'mobile',
  ]);
});

test('blank answers count as absent, space around an answer does not count', () => {
  expect(reviewProfile({ mobile: ' ', email: '', postalCode: ' 100000 ' }, today)).toEqual([]);
});

test.each<[FieldValues, string]>([
  [{ idNumber: '1101' }, '证件号码应为 18 位，现在是 4 位，请对照证件检查。'],
  [{ idNumber: '110101900307007' }, '推算为 110101199003070070'],
  [{ idNumber: '110101199003070070', gender: '女' }, '号码对应的性别是“男”'],
  [{ idNumber: '110101199003070070', birthDate: '1991-03-07' }, '号码对应的出生日期是 1990-03-07'],
  [{ idNumber: '810000199003070015' }, '证件类型应是“港澳台居民居住证”'],
  [{ level: '高级', qualification: '软件设计师' }, '“软件设计师”属于中级'],
  [{ workStartedOn: '2012-02-30' }, '“2012-02-30”不是真实的日期'],
  [{ workStartedOn: '2012-07-01', graduatedOn: '2012-07-02' }, '早于毕业时间 2012-07-02'],
  [{ currentTitle: '工程师' }, '职称是“工程师”，请填写取得时间'],
])('%o says: %s', (values, said) => {
  const [finding] = reviewProfile(values, today);
  expect(finding && describeProfileFinding(finding)).toContain(said);
});
