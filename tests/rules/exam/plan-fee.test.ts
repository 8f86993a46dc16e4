import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { fees } from '@/rules/exam/fees';
import { findFacts } from '@/rules/exam/find-facts';
import type { RegionFacts } from '@/rules/exam/pack';
import { planFee } from '@/rules/exam/plan-fee';
import { regions } from '@/rules/exam/regions';
import { noticed, packOf } from '../../samples/pack';

test.each([
  ['辽宁', 'senior', 0],
  ['北京', 'senior', 171],
  ['北京', 'junior', 114],
  ['河北', 'intermediate', 156],
  ['江苏', 'senior', 240],
  ['江西', 'junior', 138],
  ['湖南', 'intermediate', 160],
  ['大连', 'senior', undefined],
  // Two sources of one pack differ.
  ['吉林', 'intermediate', 166],
  ['河南', 'senior', undefined],
] as const)('%s %s: %s', (region, level, yuan) => {
  expect(planFee(findFacts(undefined, region, [builtInPack]), level)).toBe(yuan);
});

test.each<[string, RegionFacts, number | undefined]>([
  ['goes first', { fee: noticed({ perPerson: 10, perSubject: 60 }) }, 190],
  ['says nothing of it', { authority: noticed('某中心') }, 171],
  ['says that nothing is to be paid', { paying: noticed('none') }, 0],
  ['says it in words alone', { fee: noticed({ note: '见通知' }) }, undefined],
])('an imported pack that %s', (_, facts, yuan) => {
  expect(planFee(findFacts(undefined, '北京', [packOf({ regions: { 北京: facts } }), builtInPack]), 'senior')).toBe(
    yuan,
  );
});

test('every fee belongs to a listed region', () => {
  const ids = new Set(regions.map(({ id }) => id));
  expect(Object.keys(fees).filter((id) => !ids.has(id))).toEqual([]);
});
