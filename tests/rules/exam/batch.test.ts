import { expect, test } from 'vitest';
import { describeBatch, describeBatchKey, nextBatch, parseBatch, previousBatch, toBatchKey } from '@/rules/exam/batch';

test.each([
  ['2026年下半年软考', '2026-2', '2026 年下半年'],
  ['2025 年 上半年', '2025-1', '2025 年上半年'],
  ['2024年度上半年计算机软件资格考试', '2024-1', '2024 年上半年'],
  ['2026-2', '2026-2', '2026 年下半年'],
])('%s is %s', (text, key, words) => {
  const batch = parseBatch(text);
  expect(batch && toBatchKey(batch)).toBe(key);
  expect(batch && describeBatch(batch)).toBe(words);
});

// 2024年 半年软考 stands like this in a scanned walk-through
test.each(['', '2024年 半年软考', '下半年软考', '2026年', '2026-3', '26-1', '请选择'])('%o names no batch', (text) => {
  expect(parseBatch(text)).toBeUndefined();
});

test.each([
  ['2026-01-01', '2026-1'],
  ['2026-04-30', '2026-1'],
  ['2026-05-01', '2026-2'],
  ['2026-09-30', '2026-2'],
  ['2026-10-01', '2027-1'],
  ['2026-12-31', '2027-1'],
])('on %s one registers for %s', (date, key) => {
  expect(toBatchKey(nextBatch(date))).toBe(key);
});

test.each([
  ['2026-2', '2026-1'],
  ['2026-1', '2025-2'],
])('before %s comes %s', (key, before) => {
  const batch = parseBatch(key);
  expect(batch && toBatchKey(previousBatch(batch))).toBe(before);
});

test.each([
  ['2026-2', '2026 年下半年'],
  ['2025-1', '2025 年上半年'],
] as const)('%s reads %s', (key, text) => {
  expect(describeBatchKey(key)).toBe(text);
});
