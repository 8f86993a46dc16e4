import { expect, test } from 'vitest';
import { parseFee } from '@/rules/profile/parse-fee';

test.each([
  ['100', 100],
  ['61.5', 61.5],
  ['１００元', 100],
  ['¥ 61.50', 61.5],
  ['0', 0],
  ['不收费', 0],
  ['', undefined],
  ['一百', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['1.234', undefined],
  ['100001', undefined],
  ['100000', 100_000],
])('%o is %o yuan', (text, fee) => {
  expect(parseFee(text)).toBe(fee);
});
