// @vitest-environment node
import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { findFacts } from '@/rules/exam/find-facts';
import { type Pack, packSchema } from '@/rules/exam/pack';
import { regions } from '@/rules/exam/regions';

const said = { source: '当地通知', asOf: '2027-02-20', confidence: 'official' } as const;
const pack = (content: Partial<Pack>): Pack => ({
  format: 'ruankao-rules',
  version: 1,
  id: 'next-batch',
  name: '下一批',
  origin: '某位老师',
  asOf: '2027-02-20',
  ...content,
});
const first = (claims: readonly { value: unknown }[]) => claims[0]?.value;

test('what came with the release keeps to the rules for every pack', () => {
  expect(packSchema.safeParse(builtInPack).error?.issues).toBeUndefined();
  expect(Object.keys(builtInPack.regions ?? {})).toEqual(regions.map(({ name }) => name));
});

test.each([
  ['辽宁', 'paying', 'none'],
  ['大连', 'paying', 'needed'],
  ['北京市', 'fee', { perSubject: 57 }],
  ['辽宁省大连市', 'authority', '大连电子信息应用教育中心'],
  ['广东', 'fee', undefined],
  ['香港', 'authority', undefined],
  ['香港', 'residence', undefined],
  ['青海', 'areas', '外省考生选“省外考生考区”。'],
  ['西藏', 'review', '提交后 1–3 个工作日；有的地区报名截止后才审核。'],
  ['没有的地方', 'review', undefined],
] as const)('%s %s', (region, key, value) => {
  expect(first(findFacts('2026-2', region, [builtInPack])[key])).toEqual(value);
});

test.each([
  ['2026-2', '大连', 'payment', '2026-08-14 09:00 ~ 2026-09-22 17:00'],
  ['2025-2', '大连', 'reviewing', '~ 2025-09-21 16:00'],
  ['2026-1', '河南', 'ticket', '2026-05-18 09:00 ~ 2026-05-26 14:00'],
  ['2026-1', '辽宁', 'exam', '2026-05-23 ~ 2026-05-26'],
  ['2026-2', '辽宁', 'exam', undefined],
  ['2026-2', '广东', 'registration', undefined],
  ['2027-1', '大连', 'registration', undefined],
] as const)('%s %s %s', (batch, region, key, value) => {
  expect(first(findFacts(batch, region, [builtInPack])[key])).toBe(value);
});

test('sources that differ both stay, the stronger first', () => {
  const { residence } = findFacts(undefined, '北京', [builtInPack]);
  expect(residence.map(({ value }) => value)).toEqual([
    '在京缴纳社保满 6 个月，缴费单位与工作单位一致。',
    '只接受本市人员报考。',
  ]);
});

test('an imported pack goes first, says its name, and hides nothing', () => {
  const imported = pack({ regions: { 北京: { fee: [{ value: { perSubject: 60 }, ...said }] } } });
  const { fee } = findFacts(undefined, '北京', [imported, builtInPack]);
  expect(fee.map(({ value, pack }) => [value, pack])).toEqual([
    [{ perSubject: 60 }, '下一批'],
    [{ perSubject: 57 }, '助手自带的资料'],
  ]);
});

test('a batch nobody knew comes with a pack alone', () => {
  const imported = pack({
    batches: {
      '2027-1': {
        exam: [{ value: '2027-05-22 ~ 2027-05-25', ...said }],
        offerings: [{ value: ['系统分析师'], ...said }],
        regions: { 大连: { registration: [{ value: '2027-03-10 09:00 ~ 2027-04-11 16:00', ...said }] } },
      },
    },
  });
  const facts = findFacts('2027-1', '大连', [imported, builtInPack]);
  expect(first(facts.registration)).toBe('2027-03-10 09:00 ~ 2027-04-11 16:00');
  expect(first(facts.exam)).toBe('2027-05-22 ~ 2027-05-25');
  expect(first(facts.offerings)).toEqual(['系统分析师']);
  expect(first(findFacts('2027-1', '辽宁', [imported, builtInPack]).registration)).toBeUndefined();
  expect(first(findFacts('2026-2', '大连', [imported, builtInPack]).registration)).toContain('2026-08-14');
});
