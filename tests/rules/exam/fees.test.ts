import { expect, test } from 'vitest';
import { fees, planFee } from '@/rules/exam/fees';
import { regions } from '@/rules/exam/regions';

test.each([
  ['liaoning', 'senior', 0],
  ['beijing', 'senior', 171],
  ['beijing', 'junior', 114],
  ['hebei', 'intermediate', 156],
  ['jiangsu', 'senior', 240],
  ['jiangxi', 'junior', 138],
  ['hunan', 'intermediate', 160],
  ['dalian', 'senior', undefined],
] as const)('%s %s: %s', (region, level, yuan) => {
  expect(planFee(region, level)).toBe(yuan);
});

test('every fee belongs to a listed region', () => {
  const ids = new Set(regions.map(({ id }) => id));
  expect(Object.keys(fees).filter((id) => !ids.has(id))).toEqual([]);
});
