import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { fees } from '@/rules/exam/fees';
import { findFacts } from '@/rules/exam/find-facts';
import type { Pack, RegionFacts } from '@/rules/exam/pack';
import { planFee } from '@/rules/exam/plan-fee';
import { regions } from '@/rules/exam/regions';

const said = { source: '当地通知', asOf: '2027-02', confidence: 'official' } as const;
const packOf = (facts: RegionFacts): Pack => ({
  format: 'ruankao-rules',
  version: 1,
  id: 'fees',
  name: '费用',
  origin: '某位老师',
  asOf: '2027-02-01',
  regions: { 北京: facts },
});

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
  ['河南', 'senior', undefined],
] as const)('%s %s: %s', (region, level, yuan) => {
  expect(planFee(findFacts(undefined, region, [builtInPack]), level)).toBe(yuan);
});

test.each<[string, RegionFacts, number | undefined]>([
  ['goes first', { fee: [{ value: { perPerson: 10, perSubject: 60 }, ...said }] }, 190],
  ['says nothing of it', { authority: [{ value: '某中心', ...said }] }, 171],
  ['says that nothing is to be paid', { paying: [{ value: 'none', ...said }] }, 0],
  ['says it in words alone', { fee: [{ value: { note: '见通知' }, ...said }] }, undefined],
])('an imported pack that %s', (_, facts, yuan) => {
  expect(planFee(findFacts(undefined, '北京', [packOf(facts), builtInPack]), 'senior')).toBe(yuan);
});

test('every fee belongs to a listed region', () => {
  const ids = new Set(regions.map(({ id }) => id));
  expect(Object.keys(fees).filter((id) => !ids.has(id))).toEqual([]);
});
