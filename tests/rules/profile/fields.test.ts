import { describe, expect, test } from 'vitest';
import { type FieldKey, fieldKeys } from '@/rules/profile/field-key';
import { maxValueLength } from '@/rules/profile/field-values-schema';
import { fields, groups, isApplicable, suggestOptions } from '@/rules/profile/fields';
import { employed, student } from '../../samples/profiles';

test('the groups hold every field once, in the order of the form', () => {
  expect(groups.flatMap(({ keys }) => keys)).toEqual(fieldKeys);
  expect(groups.map(({ name }) => name)).toEqual([
    '报名地',
    '基本信息',
    '报考信息',
    '在职情况',
    '工作情况',
    '教育情况',
    '联系方式',
    '照片',
  ]);
});

test.each(Object.entries(fields))('%s has a label, and every suggestion fits in', (_key, field) => {
  expect(field.label).not.toBe('');
  expect(field.maxLength).toBeLessThanOrEqual(maxValueLength);
  expect((field.options ?? []).filter((option) => option.length > field.maxLength)).toEqual([]);
});

test.each<[string | undefined, number, string]>([
  ['高级', 5, '系统架构设计师'],
  ['中级', 15, '软件设计师'],
  ['初级', 7, '程序员'],
  [undefined, 27, '程序员'],
  ['特级', 27, '软件设计师'],
])('level %o offers %i qualifications, such as %s', (level, count, one) => {
  const options = suggestOptions('qualification', level ? { level } : {});
  expect(options).toHaveLength(count);
  expect(options).toContain(one);
});

describe('what the form asks', () => {
  test.each<[FieldKey, string, string, boolean]>([
    ['employer', 'employmentStatus', '在校', false],
    ['workStartedOn', 'employmentStatus', '在校', false],
    ['professionStartedOn', 'employmentStatus', '在校', false],
    ['employer', 'employmentStatus', '在职', true],
    ['employer', 'employmentStatus', '其他', true],
    ['school', 'employmentStatus', '在校', true],
    ['titleObtainedOn', 'currentTitle', '无', false],
    ['titleObtainedOn', 'currentTitle', '工程师', true],
    ['employer', 'currentTitle', '无', true],
  ])('%s when %s is %s: %o', (key, other, value, asked) => {
    expect(isApplicable(key, { [other]: value })).toBe(asked);
  });
});

test.each([employed, student])('the sample $name answers all that is asked and nothing else', ({ fields: values }) => {
  const kept = fieldKeys.filter((key) => key !== 'age' && fields[key].input !== 'file');
  expect(Object.keys(values).sort()).toEqual(kept.filter((key) => isApplicable(key, values)).sort());
});
