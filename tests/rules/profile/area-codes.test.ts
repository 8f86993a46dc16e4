import { expect, test } from 'vitest';
import { isAreaCode } from '@/rules/profile/area-codes';

test.each([
  ['010', true],
  ['020', true],
  ['025', true],
  ['026', false],
  ['029', true],
  ['0310', true],
  ['0320', false],
  ['0411', true],
  ['0420', false],
  ['0475', true],
  ['0898', true],
  ['0899', false],
  ['0999', true],
  ['0400', false],
])('%s is in use: %s', (code, used) => {
  expect(isAreaCode(code)).toBe(used);
});
