import { expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { gatherWindows } from '@/rules/exam/exam-windows';
import { findFacts } from '@/rules/exam/find-facts';
import { planCalendar } from '@/rules/exam/plan-calendar';
import { noticed, packOf } from '../../samples/pack';

const row = { registration: '2026-08-14 09:00 ~ 2026-09-25 17:00', payment: '2026-08-14 09:00 ~ 2026-09-26 17:00' };
const free = packOf({ regions: { 大连: { paying: noticed('none') } } });
const at = (text: string) => Date.parse(`${text}:00+08:00`);

test('the row of the portal goes before the packs', () => {
  const facts = findFacts('2026-2', '大连', [builtInPack]);
  expect(gatherWindows(facts, row).payment?.closes).toBe(at('2026-09-26T17:00'));
  expect(gatherWindows(facts).payment?.closes).toBe(at('2026-09-22T17:00'));
});

test('a pack that says nothing is paid leaves no payment in the calendar', () => {
  const summaries = (packs: Parameters<typeof findFacts>[2]) =>
    planCalendar({ batch: '2026-2', region: '大连' }, gatherWindows(findFacts('2026-2', '大连', packs), row)).map(
      ({ summary }) => summary,
    );
  expect(summaries([builtInPack])).toContain('软考缴费截止（大连）');
  expect(summaries([free, builtInPack])).toEqual(['软考报名开始（大连）', '软考报名截止（大连）']);
});
