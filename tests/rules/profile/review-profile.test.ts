import { expect, test } from 'vitest';
import { reviewProfile } from '@/rules/profile/review-profile';
import { employed, student } from '../../samples/profiles';

const today = '2026-09-01';

test.each([employed, student])('nothing is wrong with the sample $name', ({ fields }) => {
  expect(reviewProfile(fields, today).filter(({ level }) => level !== 'info')).toEqual([]);
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
