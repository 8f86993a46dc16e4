import { expect, test } from 'vitest';
import type { FieldValues } from '@/rules/profile/field-key';
import { reviewRegistration } from '@/rules/profile/review-registration';

test.each<[string, FieldValues, string[]]>([
  ['nothing filled', {}, []],
  ['a region of the list', { region: '大连市' }, []],
  ['a city that is no region', { region: '深圳' }, ['region warn region-unknown']],
  ['a fitting pair', { level: '中级', qualification: '软件设计师' }, []],
  ['no level yet', { qualification: '软件设计师' }, []],
  ['another level', { level: '高级', qualification: '软件设计师' }, ['level fail level-differs']],
  ['a misspelt name', { level: '中级', qualification: '软件设计士' }, ['qualification warn qualification-unknown']],
  [
    'a student with work',
    { employmentStatus: '在校', employer: '某公司', workStartedOn: '2020-01-01' },
    ['employer info work-not-asked', 'workStartedOn info work-not-asked'],
  ],
  ['in work', { employmentStatus: '在职', employer: '无' }, []],
  [
    'a date without a title',
    { currentTitle: '无', titleObtainedOn: '2020-01-01' },
    ['titleObtainedOn info title-date-not-asked'],
  ],
])('%s', (_case, values, findings) => {
  const found = reviewRegistration(values);
  expect(found.map(({ field, level, code }) => `${field} ${level} ${code}`)).toEqual(findings);
});
