import { expect, test } from 'vitest';
import { addMonths, describeInstant, fullYears, isRealDate, parseDate, toBeijingDate } from '@/rules/profile/dates';

test.each([
  ['2016-07-25', '2016-07-25'],
  ['2016-7-5', '2016-07-05'],
  ['2016/7/25', '2016-07-25'],
  ['2016.07.25', '2016-07-25'],
  ['2016年7月25日', '2016-07-25'],
  [' 20160725 ', '2016-07-25'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', undefined],
  ['2012-02-30', undefined],
  ['2016-13-01', undefined],
  ['2016-00-10', undefined],
  ['1899-12-31', undefined],
  ['2016-07', undefined],
  ['5年', undefined],
  ['', undefined],
])('parseDate(%o) is %o', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2016-04-31', false],
  ['2016-4-30', false],
])('isRealDate(%o) is %o', (date, real) => {
  expect(isRealDate(date)).toBe(real);
});

test.each([
  ['1990-03-07', '2026-03-06', 35],
  ['1990-03-07', '2026-03-07', 36],
  ['2004-02-29', '2026-02-28', 21],
  ['2004-02-29', '2026-03-01', 22],
])('from %s to %s are %i full years', (from, to, years) => {
  expect(fullYears(from, to)).toBe(years);
});

test.each([
  ['2026-08-31T16:00:00.000Z', '2026-09-01 00:00'],
  ['2026-09-01T08:30:00+08:00', '2026-09-01 08:30'],
])('%s reads %s in Beijing', (instant, shown) => {
  expect(describeInstant(instant)).toBe(shown);
});

test.each([
  ['2026-08-31T15:59:59.000Z', '2026-08-31'],
  ['2026-08-31T16:00:00.000Z', '2026-09-01'],
])('%s is %s in Beijing', (instant, date) => {
  expect(toBeijingDate(instant)).toBe(date);
});

test.each([
  ['2026-03-01', 6, '2026-09-01'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
])('%s and %i months is %s', (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});
