import { expect, test } from 'vitest';
import type { FieldValues } from '@/rules/profile/field-key';
import { reviewEducation } from '@/rules/profile/review-education';

const today = '2026-09-01';
const studying = { employmentStatus: '在校', graduatedOn: '2027-06-30', majorName: '无' };

test.each<[string, FieldValues, string[]]>([
  ['nothing filled', {}, []],
  ['大专 without a degree', { education: '大专', degree: '无' }, []],
  ['大专 with one', { education: '大专', degree: '学士' }, ['degree warn degree-without-study']],
  ['高中 with one', { education: '高中', degree: '学士', majorName: '无' }, ['degree warn degree-without-study']],
  ['本科 with its own', { education: '本科', degree: '学士' }, []],
  ['本科 without', { education: '本科', degree: '无' }, []],
  ['本科 with a higher one', { education: '本科', degree: '硕士' }, ['degree warn degree-above-education']],
  ['本科及以上 leaves it open', { education: '本科及以上', degree: '博士' }, []],
  ['硕士研究生 with its own', { education: '硕士研究生', degree: '硕士' }, []],
  ['硕士研究生 with 博士', { education: '硕士研究生', degree: '博士' }, ['degree warn degree-above-education']],
  ['硕士研究生 with 学士', { education: '硕士研究生', degree: '学士' }, ['degree info degree-below-education']],
  ['研究生及以上 with 博士', { education: '研究生及以上', degree: '博士' }, []],
  ['研究生及以上 with 学士', { education: '研究生及以上', degree: '学士' }, ['degree info degree-below-education']],
  ['words we do not know', { education: '自考', degree: '双学位' }, []],
  ['a student without a degree', { ...studying, education: '本科', degree: '无' }, []],
  [
    'a student with the one to come',
    { ...studying, education: '本科', degree: '学士' },
    ['degree warn degree-before-graduation'],
  ],
  ['a master student with the one before', { ...studying, education: '硕士研究生', degree: '学士' }, []],
  ['graduated today', { ...studying, graduatedOn: today, education: '本科', degree: '学士' }, []],
  [
    'a student’s major',
    { ...studying, education: '本科', majorName: '软件工程' },
    ['majorName info major-not-graduate'],
  ],
  ['a student without a major', { ...studying, education: '本科', majorName: '' }, ['majorName info major-missing']],
  ['a student who has filled nothing yet', { employmentStatus: '在校' }, []],
  ['高中 with a major', { education: '高中', majorName: '软件工程' }, ['majorName info major-not-graduate']],
  ['a graduate’s major', { education: '本科', majorName: '软件工程' }, []],
])('%s', (_case, values, findings) => {
  const found = reviewEducation(values, today);
  expect(found.map(({ field, level, code }) => `${field} ${level} ${code}`)).toEqual(findings);
});
