import { expect, test } from 'vitest';
import { parseLevel } from '@/rules/profile/parse-level';

test.each([
  ['高级', 'senior'],
  ['中级', 'intermediate'],
  ['初级', 'junior'],
  ['特级', undefined],
  ['', undefined],
  [undefined, undefined],
])('%o is %o', (text, level) => {
  expect(parseLevel(text)).toBe(level);
});
