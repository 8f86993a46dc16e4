import { expect, test } from 'vitest';
import type { BatchKey } from '@/rules/exam/batch';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { catalogue, findQualification } from '@/rules/exam/catalogue';
import { findFacts } from '@/rules/exam/find-facts';
import { isOffered } from '@/rules/exam/is-offered';
import { offerings } from '@/rules/exam/offerings';

test.each([
  ['senior', 5],
  ['intermediate', 15],
  ['junior', 7],
] as const)('%s has %i qualifications', (level, count) => {
  expect(catalogue.filter((qualification) => qualification.level === level)).toHaveLength(count);
});

test('ids and names are distinct', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(27);
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(27);
});

test.each([
  ['信息系统项目管理师', 'information-systems-project-manager'],
  ['高级 - 系统分析师', 'systems-analyst'],
  ['信息系统管理工程师', 'information-systems-manager'],
  ['系统集成项目管理工程师', 'systems-integration-manager'],
  ['项目经理', undefined],
])('%s', (name, id) => {
  expect(findQualification(name)?.id).toBe(id);
});

test.each([
  ['2026-1', '信息系统项目管理师', true],
  ['2026-2', '信息系统项目管理师', false],
  ['2024-2', '信息系统项目管理师', false],
  ['2025-2', '网络规划设计师', true],
  ['2026-2', '计算机硬件工程师', false],
  ['2030-1', '系统分析师', undefined],
] as const satisfies readonly (readonly [BatchKey, string, boolean | undefined])[])('%s %s', (batch, name, offered) => {
  expect(isOffered(findFacts(batch, undefined, [builtInPack]), name)).toBe(offered);
});

test('seven qualifications stand in no plan from 2024 to 2026', () => {
  const offered = new Set(Object.values(offerings).flatMap((offering) => offering?.value ?? []));
  expect(catalogue.map(({ name }) => name).filter((name) => !offered.has(name))).toEqual([
    '软件过程能力评估师',
    '计算机辅助设计师',
    '计算机硬件工程师',
    '信息技术支持工程师',
    '多媒体应用制作技术员',
    '电子商务技术员',
    '网页制作员',
  ]);
});
