import { expect, test } from 'vitest';
import { describeStructure } from '@/rules/form/structure-report';
import { foundField, listField } from '../../samples/found-field';
import { employed } from '../../samples/profiles';

const { fields: values } = employed;
const personal = [
  'fullName',
  'namePinyin',
  'idNumber',
  'birthDate',
  'employer',
  'school',
  'mailingAddress',
  'email',
  'mobile',
  'landline',
  'postalCode',
  'majorName',
] as const;

/** A page that repeats a person's data in boxes, labels, headings, options and hints. */
const planted = personal.map((key, ref) => {
  const value = values[key] ?? '';
  return foundField(key, {
    ref,
    value,
    labels: [{ source: 'before', text: `${value} 你好` }],
    sections: [`当前考生：${value}`],
    placeholder: value,
    title: value,
    name: `f_${value}`,
    id: value,
  });
});

test.each(personal)('nothing of %s is in the report', (key) => {
  const list = listField('degree', ['请选择', '学士', String(values[key])], '', { ref: 99 });
  const report = describeStructure({
    stage: 'form',
    reasons: [`有“${values[key]}”`],
    fields: [...planted, list],
    values,
  });
  expect(report).not.toContain(values[key]);
});

test('what stands in an unknown box is blotted out of every other text', () => {
  const box = foundField('email', { value: '备用值甲', labels: [{ source: 'label', text: '备用值甲的邮箱' }] });
  const report = describeStructure({ stage: 'form', reasons: [], fields: [box], values: {} });
  expect(report).not.toContain('备用值甲');
  expect(report).toContain('〔略〕的邮箱');
});

test('labels, options, states and decisions are told', () => {
  const list = listField('degree', ['请选择', '学士', '硕士'], '学士', {
    labels: [{ source: 'cell-left', text: '学位' }],
    sections: ['教育情况'],
    required: true,
  });
  const report = describeStructure({ stage: 'form', reasons: ['有许多报名表的项目'], fields: [list], values });
  for (const part of [
    '阶段 form',
    'degree（确定 94）',
    'cell-left“学位”',
    '分组 教育情况',
    '请选择、学士、硕士',
    'required visible',
  ]) {
    expect(report).toContain(part);
  }
});

test.each([
  ['a greeting', '王示例，您好', '王示例'],
  ['a name behind what it is', '当前考生：王示例', '王示例'],
  ['a number', '证件 11010119900307999X', '11010119900307999X'],
  ['a number in pieces', '电话 138 0000 0000', '138 0000 0000'],
  ['a mailbox', 'wang@example.com 的', 'wang@example.com'],
])('%s that stands in no box and no profile is blotted out of every text', (_, text, secret) => {
  const list = listField('degree', ['请选择', text], '', {
    labels: [{ source: 'cell-left', text }],
    sections: [text],
    placeholder: text,
  });
  const report = describeStructure({ stage: 'form', reasons: [text], fields: [list], values: {} });
  expect(report).not.toContain(secret);
  expect(report).toContain('degree（确定 94）');
});

test('words and years of a page stay', () => {
  const list = listField('education', ['请选择', '本科', '2026年'], '', { sections: ['2026年下半年', '联系人信息'] });
  const report = describeStructure({ stage: 'form', reasons: [], fields: [list], values: {} });
  for (const part of ['请选择、本科、2026年', '2026年下半年', '联系人信息']) expect(report).toContain(part);
});
