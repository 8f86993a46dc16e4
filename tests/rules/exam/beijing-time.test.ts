import { expect, test } from 'vitest';
import { parseBeijingTime, toBeijingDay, toBeijingTime } from '@/rules/exam/beijing-time';

test.each([
  ['2026-08-14T09:00:00+08:00', { year: 2026, month: 8, day: 14, hour: 9, minute: 0 }],
  ['2025-12-31T16:00:00Z', { year: 2026, month: 1, day: 1, hour: 0, minute: 0 }],
  ['2024-02-29T23:59:00+08:00', { year: 2024, month: 2, day: 29, hour: 23, minute: 59 }],
])('%s in Beijing', (instant, parts) => {
  expect(toBeijingTime(Date.parse(instant))).toEqual(parts);
  expect(parseBeijingTime(parts)).toBe(Date.parse(instant));
});

test('a day begins at midnight in Beijing', () => {
  const midnight = Date.parse('2026-09-18T00:00:00+08:00');
  expect(toBeijingDay(midnight) - toBeijingDay(midnight - 1)).toBe(1);
});
