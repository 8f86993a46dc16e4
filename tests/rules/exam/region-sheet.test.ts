import { describe, expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { describeFee } from '@/rules/exam/describe-fee';
import type { Fee } from '@/rules/exam/fees';
import { findFacts } from '@/rules/exam/find-facts';
import type { Pack } from '@/rules/exam/pack';
import { layOutRegion } from '@/rules/exam/region-sheet';
import { regions } from '@/rules/exam/regions';
import { lintChinese } from '../../samples/lint-chinese';
import { noticed, packOf } from '../../samples/pack';

const sheetOf = (region: string, packs: readonly Pack[] = [builtInPack]) =>
  layOutRegion(findFacts('2026-2', region, packs));
const linesOf = (region: string, id: string, packs?: readonly Pack[]) =>
  sheetOf(region, packs).rows.find((row) => row.id === id)?.lines ?? [];

test.each<[Fee, string]>([
  [{ perPerson: 10, perSubject: 73 }, '每人 10 元，加每科 73 元'],
  [{ perLevel: { junior: 170, intermediate: 170, senior: 240 } }, '初级、中级 170 元，高级 240 元'],
  [{ perLevel: { junior: 130, intermediate: 160, senior: 190 } }, '初级 130 元，中级 160 元，高级 190 元'],
  [{ perSubject: { junior: 69, intermediate: 78, senior: 78 } }, '每科初级 69 元，中级、高级 78 元'],
  [
    { perLevel: { junior: 200, intermediate: 200, senior: 200 }, note: '信息处理技术员 170 元' },
    '初级、中级、高级 200 元；信息处理技术员 170 元',
  ],
  [{ note: '见通知' }, '见通知'],
])('%o: %s', (fee, text) => {
  expect(describeFee(fee)).toBe(text);
});

describe('what stands on the sheet', () => {
  test.each([
    ['辽宁', 'paying', ['不用缴费。']],
    ['辽宁', 'fee', []],
    ['辽宁', 'absence', ['报了名缺考（哪怕一科），会影响下一次报名。']],
    ['大连', 'paying', ['要缴费。']],
    ['河北', 'fee', ['每人 10 元，加每科 73 元（2024-08 的标准）']],
    ['河南', 'fee', ['每科 85 元（2023 的标准）', '每科 65 元（2023 的标准）']],
    ['北京', 'residence', ['在京缴纳社保满 6 个月，缴费单位与工作单位一致。', '只接受本市人员报考。']],
    ['大连', 'site', ['www.dlrkb.com']],
  ])('%s %s: %j', (region, id, texts) => {
    expect(linesOf(region, id).map(({ text }) => text)).toEqual(texts);
  });

  test.each([
    ['辽宁', []],
    ['大连', ['报名费', '材料', '考区']],
    ['香港', ['缴费', '报名费', '谁能报', '材料', '考区', '机构', '网址']],
  ])('not known of %s: %j', (region, unknown) => {
    expect(sheetOf(region).unknown).toEqual(unknown);
  });

  test('what a file says goes first and names the file; who agrees with it is not said again', () => {
    const next = packOf({
      regions: { 辽宁: { paying: noticed('needed'), residence: noticed('不接受外省人员报考，也不能跨市报考。') } },
    });
    expect(linesOf('辽宁', 'paying', [next, builtInPack])).toEqual([
      { text: '要缴费。', source: '当地通知，2027-02，官方；规则包“下一批的规定”' },
      { text: '不用缴费。', source: expect.stringContaining('辽宁通知的转载') },
    ]);
    expect(linesOf('辽宁', 'residence', [next, builtInPack])).toHaveLength(1);
    expect(sheetOf('辽宁', [next, builtInPack]).unknown).toEqual(['报名费']);
  });
});

test.each(regions.map(({ name }) => name))('%s: short, sourced, in house style', (region) => {
  for (const { id, lines } of sheetOf(region).rows) {
    for (const { text, source } of lines) {
      expect(text.length).toBeLessThanOrEqual(60);
      expect(source).toMatch(/，20\d{2}/);
      if (id !== 'site') expect([text, ...lintChinese(text)]).toEqual([text]);
    }
  }
});
