import { describe, expect, test } from 'vitest';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { describeFormFinding } from '@/rules/form/form-finding';
import type { FoundField } from '@/rules/form/found-field';
import { type ReviewScene, reviewForm } from '@/rules/form/review-form';
import { idCheckDigit } from '@/rules/profile/id-number';
import { choicesOf, evidenceOf } from '../../samples/evidence-of';
import { foundField, listField } from '../../samples/found-field';
import { noticed, packOf } from '../../samples/pack';

const today = '2026-08-20';
const dalianer = `21020219900307001${idCheckDigit('21020219900307001')}`;
const scene = (fields: readonly FoundField[], more: Partial<ReviewScene> = {}): ReviewScene => ({
  fields,
  values: {},
  today,
  packs: [builtInPack],
  ...more,
});
const said = (fields: readonly FoundField[], more: Partial<ReviewScene> = {}): string[] =>
  reviewForm(scene(fields, more)).map(({ level, label, code }) => `${level} ${label} ${code}`);

const pledge: FoundField = {
  ref: 9,
  sure: false,
  score: 0,
  reasons: [],
  forbidden: 'pledge',
  evidence: evidenceOf('我已阅读并同意《报考人员诚信考试承诺书》', {
    ref: 9,
    kind: 'checkbox',
    choices: choicesOf('同意'),
  }),
};
const captcha: FoundField = { ...pledge, forbidden: 'captcha', evidence: evidenceOf('*验证码', { ref: 9 }) };
const stranger: FoundField = {
  ref: 8,
  sure: false,
  score: 0,
  reasons: [],
  evidence: evidenceOf('* 属地证明编号：', { ref: 8 }),
};
const star = [{ source: 'before' as const, text: '*手机号码' }];

describe('one control by itself', () => {
  test.each<[string, readonly FoundField[], Partial<ReviewScene>, string[]]>([
    ['required and empty', [foundField('mobile', { required: true })], {}, ['fail 手机号码 required-empty']],
    ['a star before the label', [foundField('mobile', { labels: star })], {}, ['fail 手机号码 required-empty']],
    ['not required', [foundField('mobile')], {}, []],
    ['hidden', [foundField('mobile', { required: true, visible: false })], {}, []],
    ['shut', [foundField('mobile', { required: true, disabled: true })], {}, []],
    [
      'a list on its prompt',
      [listField('degree', ['请选择', '学士'], '', { required: true })],
      {},
      ['fail 学位 required-empty'],
    ],
    ['not recognised, required', [stranger], {}, ['fail 属地证明编号 required-empty']],
    [
      'against the pattern',
      [foundField('postalCode', { value: '11600', pattern: '\\d{6}' })],
      {},
      ['fail 邮政编码 page-format', 'fail 邮政编码 postal-code-format'],
    ],
    ['a pattern no browser reads', [foundField('email', { value: 'a@example.com', pattern: '[' })], {}, []],
    ['pledge open', [pledge], {}, ['warn 我已阅读并同意《报考人员诚信考试承诺书》 pledge-open']],
    ['pledge ticked', [{ ...pledge, evidence: { ...pledge.evidence, model: 'on', shown: '同意' } }], {}, []],
    ['captcha is nobody’s business here', [captcha], {}, []],
    ['no photo chosen', [foundField('photo', { kind: 'file' })], {}, ['info 考生照片 photo-missing']],
    [
      'a photo that failed',
      [foundField('photo', { kind: 'file', value: 'a.jpg' })],
      { photo: 'fail' },
      ['fail 考生照片 photo-failed'],
    ],
  ])('%s', (_, fields, more, expected) => {
    expect(said(fields, more)).toEqual(expected);
  });
});

describe('against the profile', () => {
  test.each<[string, FoundField, Record<string, string>, string[]]>([
    [
      'another person',
      foundField('fullName', { value: '王示例', readOnly: true }),
      { fullName: '李练习' },
      ['fail 姓名 identity-differs'],
    ],
    ['left out', foundField('landline'), { landline: '010-55550199' }, ['warn 固定电话 left-out']],
    ['differs', foundField('school', { value: '示例大学' }), { school: '练习大学' }, ['warn 毕业学校 not-as-saved']],
    ['agrees in other words', listField('region', ['辽宁省'], '辽宁省'), { region: '辽宁' }, []],
    ['no profile', foundField('school', { value: '示例大学' }), {}, []],
  ])('%s', (_, field, values, expected) => {
    expect(said([field], { values })).toEqual(expected);
  });
});

describe('answers against each other, the batch and the region', () => {
  const date = (key: 'graduatedOn' | 'workStartedOn', value: string, ref: number) => foundField(key, { ref, value });
  test.each<[string, readonly FoundField[], Partial<ReviewScene>, string[]]>([
    [
      'level against qualification',
      [
        listField('level', ['中级'], '中级', { ref: 0 }),
        listField('qualification', ['信息系统项目管理师'], '信息系统项目管理师', { ref: 1 }),
      ],
      {},
      ['fail 报考级别 level-differs'],
    ],
    [
      'work before graduation',
      [date('graduatedOn', '2016-07-01', 0), date('workStartedOn', '2015-07-01', 1)],
      {},
      ['warn 参加工作时间 work-before-graduation'],
    ],
    [
      'not in this batch',
      [listField('qualification', ['信息系统项目管理师'], '信息系统项目管理师')],
      { batch: '2026-2' },
      ['warn 报考资格 not-in-batch'],
    ],
    [
      'not in the batch that an imported pack tells of',
      [listField('qualification', ['软件设计师'], '软件设计师')],
      {
        batch: '2031-1',
        packs: [packOf({ batches: { '2031-1': { offerings: noticed(['网络工程师']) } } }), builtInPack],
      },
      ['warn 报考资格 not-in-batch'],
    ],
    ['a batch nobody knows', [listField('qualification', ['软件设计师'], '软件设计师')], { batch: '2031-1' }, []],
    [
      'a first residence elsewhere',
      [listField('region', ['江苏'], '江苏', { ref: 0 }), foundField('idNumber', { ref: 1, value: dalianer })],
      {},
      ['info 报考省市 from-elsewhere'],
    ],
    [
      '大连 lies in 辽宁',
      [listField('region', ['大连'], '大连', { ref: 0 }), foundField('idNumber', { ref: 1, value: dalianer })],
      {},
      [],
    ],
    ['a masked number says nothing', [foundField('idNumber', { value: '2102**********0016' })], {}, []],
    ['a guess says nothing', [foundField('email', { value: '不是邮箱', sure: false })], {}, []],
  ])('%s', (_, fields, more, expected) => {
    expect(said(fields, more)).toEqual(expected);
  });
});

test('worst first, then the order of the page', () => {
  const fields = [
    { ...pledge, ref: 0, evidence: { ...pledge.evidence, ref: 0 } },
    foundField('mobile', { ref: 1, required: true }),
    foundField('photo', { ref: 2, kind: 'file' }),
    foundField('email', { ref: 3, required: true }),
  ];
  expect(reviewForm(scene(fields)).map(({ ref }) => ref)).toEqual([1, 3, 0, 2]);
});

test('every finding has closed Chinese words', () => {
  const fields = [
    foundField('mobile', { ref: 0, required: true }),
    pledge,
    listField('qualification', ['信息系统项目管理师'], '信息系统项目管理师', { ref: 2 }),
  ];
  for (const finding of reviewForm(scene(fields, { batch: '2026-2' }))) {
    expect(describeFormFinding(finding)).toMatch(/[^。]。$/);
  }
});
