import { expect, test } from 'vitest';
import { regions } from '@/rules/exam/regions';
import { findPostalRegion, fitsRegion, isPostalCodeInUse } from '@/rules/profile/postal-codes';

test.each([
  ['100000', 'beijing'],
  ['110000', 'liaoning'],
  ['116000', 'liaoning'],
  ['137000', 'jilin'],
  ['137400', 'neimenggu'],
  ['162650', 'neimenggu'],
  ['161000', 'heilongjiang'],
  ['315000', 'zhejiang'],
  ['750300', 'neimenggu'],
  ['750000', 'ningxia'],
  ['830000', 'xinjiang'],
  ['860000', 'xizang'],
  ['080000', undefined],
  ['280000', undefined],
  ['999999', undefined],
])('%s belongs to %s', (code, id) => {
  expect(findPostalRegion(code)).toBe(id);
  expect(isPostalCodeInUse(code)).toBe(id !== undefined);
});

test.each([
  ['116600', 'dalian', true],
  ['110000', 'dalian', false],
  ['116600', 'liaoning', true],
  ['832000', 'xinjiang-bingtuan', true],
  ['999077', 'xianggang', undefined],
])('%s fits %s: %s', (code, id, fits) => {
  expect(fitsRegion(code, id)).toBe(fits);
});

test('every region but 香港 has a range', () => {
  expect(regions.filter(({ id }) => fitsRegion('000000', id) === undefined).map(({ name }) => name)).toEqual(['香港']);
});
