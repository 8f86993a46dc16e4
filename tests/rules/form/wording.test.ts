import { expect, test } from 'vitest';
import { wording } from '@/rules/form/wording';

test.each([
  ['生日', true],
  ['出生日期', true],
  ['出生时间', true],
  ['出生', false],
  ['生日礼物', false],
  ['生日 出生日期', false],
  ['', false],
])('%j is one of the words: %s', (text, known) => {
  expect(wording('生日 出生(日期|时间)').test(text)).toBe(known);
});

test('capitals count unless told otherwise', () => {
  expect(wording('birthDate').test('birthdate')).toBe(false);
  expect(wording('birthDate', 'i').test('birthdate')).toBe(true);
});
