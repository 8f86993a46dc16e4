import { expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { findFields } from '@/rules/form/found-field';
import { describeTaughtProblem, judgeTeaching } from '@/rules/form/taught-judge';
import type { FieldKey } from '@/rules/profile/field-key';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';
import { employed } from '../../samples/profiles';

const box = (change: Partial<FieldEvidence> = {}) => evidenceOf('寻呼号', change);
const list = (...texts: string[]) => box({ kind: 'select', inputType: 'select-one', choices: choicesOf(...texts) });
const radio = (...texts: string[]) => box({ kind: 'radio', inputType: 'radio', choices: choicesOf(...texts) });

test.each<[string, FieldEvidence, FieldKey | null, string | undefined]>([
  ['a text box for a number', box(), 'mobile', undefined],
  ['left alone', box(), null, undefined],
  ['captcha', evidenceOf('验证码'), 'mobile', 'forbidden'],
  ['captcha, left alone', evidenceOf('验证码'), null, 'forbidden'],
  ['a trap', evidenceOf('请勿填写'), 'mobile', 'bait'],
  ['a file for a name', box({ kind: 'file', inputType: 'file' }), 'fullName', 'only-file'],
  ['a file for the photo', box({ kind: 'file', inputType: 'file' }), 'photo', undefined],
  ['a text box for the photo', box(), 'photo', 'no-file'],
  ['a tick', box({ kind: 'checkbox', inputType: 'checkbox' }), 'subjects', 'tick'],
  ['a list that has not come yet', list('请选择'), 'education', undefined],
  ['a list with the answer', list('请选择', '学士', '硕士'), 'degree', undefined],
  ['a list of something else', list('请选择', '男', '女'), 'degree', 'choices'],
  ['a list of words nobody knows', list('甲厂', '乙厂'), 'employer', undefined],
  ['two buttons for a free text', radio('是', '否'), 'employer', 'choices'],
  ['too short', box({ maxLength: 4 }), 'mobile', 'build'],
  ['a date box for a telephone', box({ inputType: 'date', kind: 'date' }), 'mobile', 'build'],
  ['a label that holds the own name', evidenceOf('李练习的备注'), 'employer', 'personal'],
])('%s', (_, evidence, key, problem) => {
  const [field] = findFields([evidence]);
  if (!field) throw new Error('no field');
  const teaching = { field, key, values: employed.fields, secrets: ['李练习'] };
  const found = judgeTeaching(teaching);
  expect(found).toBe(problem);
  if (found) expect(describeTaughtProblem(found, teaching)).toMatch(/[\u4e00-\u9fff]{4}.*。$/);
});
