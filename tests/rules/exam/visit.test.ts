// @vitest-environment node
import { expect, test } from 'vitest';
import { describeChange } from '@/rules/exam/describe-change';
import { forgetChanges, noteVisit, type Visits } from '@/rules/exam/visit';

const dalian = {
  name: '大连',
  registration: '2026-08-14 09:00 ~ 2026-09-18 17:00',
  payment: '2026-08-14 09:00 ~ 2026-09-22 17:00',
  taskId: '26',
};
const later = { ...dalian, payment: '2026-08-14 09:00 ~ 2026-09-25 17:00' };
const tell = (visits: Visits) => visits['2026-2']?.changes.map(describeChange);
const first = noteVisit({}, '2026-2', [dalian]);

test('the first visit has nothing to compare', () => {
  expect(tell(first)).toEqual([]);
  expect(noteVisit(first, '2026-2', [dalian])).toBe(first);
});

test('a changed cell is pointed out until it is seen', () => {
  const second = noteVisit(first, '2026-2', [later]);
  expect(tell(second)).toEqual(['大连 缴费截止由 9 月 22 日 17:00 改为 9 月 25 日 17:00']);
  expect(noteVisit(second, '2026-2', [later])).toBe(second);
  expect(tell(forgetChanges(second, '2026-2'))).toEqual([]);
});

test('two changes in a row are one, and a change taken back is none', () => {
  const twice = noteVisit(noteVisit(first, '2026-2', [later]), '2026-2', [
    { ...later, payment: '2026-08-14 09:00 ~ 2026-09-26 17:00' },
  ]);
  expect(tell(twice)).toEqual(['大连 缴费截止由 9 月 22 日 17:00 改为 9 月 26 日 17:00']);
  expect(tell(noteVisit(twice, '2026-2', [dalian]))).toEqual([]);
});

test.each([
  [{ payment: ' ~ ' }, '大连 缴费时间由“2026-08-14 09:00 ~ 2026-09-22 17:00”改为“未定”'],
  [
    { registration: '2026-08-15 10:00 ~ 2026-09-19 17:00' },
    '大连 报名开始由 8 月 14 日 09:00 改为 8 月 15 日 10:00，报名截止由 9 月 18 日 17:00 改为 9 月 19 日 17:00',
  ],
])('%o: %s', (cells, words) => {
  expect(tell(noteVisit(first, '2026-2', [{ ...dalian, ...cells }]))).toEqual([words]);
});

test('a list without the payment column, a new row and an empty page are no change', () => {
  const { payment: _, ...oneColumn } = dalian;
  expect(tell(noteVisit(first, '2026-2', [oneColumn]))).toEqual([]);
  expect(tell(noteVisit(first, '2026-2', [dalian, { name: '香港', registration: '未定' }]))).toEqual([]);
  expect(noteVisit(first, '2026-2', [])).toBe(first);
});

test('rows of another batch that are still on the page while it swaps them are not taken', () => {
  expect(noteVisit(first, '2026-1', [dalian])).toBe(first);
  expect(Object.keys(noteVisit(first, '2026-1', [{ ...dalian, taskId: '25' }]))).toEqual(['2026-2', '2026-1']);
});
