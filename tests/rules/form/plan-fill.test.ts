import { describe, expect, test } from 'vitest';
import type { FoundField } from '@/rules/form/found-field';
import { type Choices, noChoices, planFill } from '@/rules/form/plan-fill';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { foundField, listField } from '../../samples/found-field';

type Row = [
  what: string,
  field: FoundField,
  values: FieldValues,
  expected: [state: string, reason: string, want?: string],
  choices?: Choices,
];

const accept = (key: FieldKey): Choices => ({ accept: [`${key}:1`], skip: [] });
const skip = (key: FieldKey): Choices => ({ accept: [], skip: [`${key}:1`] });

describe('one field', () => {
  test.each<Row>([
    ['empty', foundField('email'), { email: 'a@example.com' }, ['fill', 'empty', 'a@example.com']],
    ['nothing saved', foundField('email'), {}, ['no-value', 'not-saved']],
    [
      'the same already',
      foundField('email', { value: 'a@example.com' }),
      { email: 'a@example.com' },
      ['already', 'same'],
    ],
    [
      'a list nobody here can operate',
      foundField('degree', { widget: 'unknown', readOnly: true }),
      { degree: '学士' },
      ['ask', 'unknown-widget', '学士'],
    ],
    [
      '… which shows the right choice',
      foundField('degree', { widget: 'unknown', value: '学士' }),
      { degree: '学士' },
      ['already', 'same'],
    ],
    [
      '… and one whose words are no proof of another person',
      foundField('gender', { widget: 'unknown', value: 'Choose' }),
      { gender: '男' },
      ['ask', 'unknown-widget', '男'],
    ],
    [
      'typed otherwise',
      foundField('email', { value: 'b@example.com' }),
      { email: 'a@example.com' },
      ['ask', 'differs', 'a@example.com'],
    ],
    [
      '… replaced on the word of the candidate',
      foundField('email', { value: 'b@example.com' }),
      { email: 'a@example.com' },
      ['fill', 'chosen', 'a@example.com'],
      accept('email'),
    ],
    [
      'left alone on the word of the candidate',
      foundField('email'),
      { email: 'a@example.com' },
      ['ask', 'skipped', 'a@example.com'],
      skip('email'),
    ],
    ['a guess', foundField('mobile', { sure: false }), { mobile: '13800000000' }, ['ask', 'guess', '13800000000']],
    [
      'a guess accepted',
      foundField('mobile', { sure: false }),
      { mobile: '13800000000' },
      ['fill', 'empty', '13800000000'],
      accept('mobile'),
    ],
    [
      'too long',
      foundField('employer', { maxLength: 4 }),
      { employer: '示例软件有限公司' },
      ['ask', 'does-not-fit', '示例软件有限公司'],
    ],
    [
      'against the pattern',
      foundField('postalCode', { pattern: '\\d{6}' }),
      { postalCode: '10000' },
      ['ask', 'does-not-fit', '10000'],
    ],
    ['hidden', foundField('employer', { visible: false }), { employer: '示例' }, ['not-applicable', 'hidden']],
    [
      'readonly and the same',
      foundField('region', { readOnly: true, value: '辽宁省' }),
      { region: '辽宁' },
      ['check', 'locked-same', '辽宁'],
    ],
    [
      'readonly and different',
      foundField('region', { readOnly: true, value: '大连' }),
      { region: '辽宁' },
      ['check', 'locked-differs', '辽宁'],
    ],
    [
      'readonly and empty',
      foundField('region', { readOnly: true }),
      { region: '辽宁' },
      ['check', 'locked-empty', '辽宁'],
    ],
    [
      'an identity card in a box for passports',
      foundField('idNumber', { labels: [{ source: 'before', text: '护照号码' }] }),
      { idNumber: '11010119900307001X' },
      ['ask', 'does-not-fit', '11010119900307001X'],
    ],
    [
      'a passport in a box for passports',
      foundField('idNumber', { labels: [{ source: 'before', text: '护照号码' }] }),
      { idNumber: 'E00000000' },
      ['fill', 'empty', 'E00000000'],
    ],
    ['a photo is chosen by hand', foundField('photo', { kind: 'file' }), { photo: 'x' }, ['ask', 'by-hand']],
    [
      'no title, no date',
      foundField('titleObtainedOn', { kind: 'date' }),
      { currentTitle: '无', titleObtainedOn: '2018-11-30' },
      ['not-applicable', 'no-title'],
    ],
  ])('%s', (_, field, values, [state, reason, want], choices = noChoices) => {
    const [step] = planFill([field], values, choices);
    expect([step?.state, step?.reason, step?.want?.text]).toEqual([state, reason, want]);
  });
});

describe('lists', () => {
  const degrees = ['请选择', '博士', '硕士', '学士', '无'];
  test.each<Row>([
    ['by text', listField('degree', degrees), { degree: '学士' }, ['fill', 'empty', '学士']],
    [
      'by meaning',
      listField('education', ['请选择', '大专及以上', '本科及以上']),
      { education: '大学本科' },
      ['fill', 'empty', '本科及以上'],
    ],
    [
      'never by part of a word',
      listField('education', ['请选择', '本科及以上']),
      { education: '专科' },
      ['no-option', 'not-offered', '专科'],
    ],
    [
      'a default may go',
      listField('currentTitle', ['无', '工程师'], '无'),
      { currentTitle: '工程师' },
      ['fill', 'default', '工程师'],
    ],
    [
      'a choice of the candidate stays',
      listField('currentTitle', ['无', '工程师'], '无', { pristine: false }),
      { currentTitle: '工程师' },
      ['ask', 'differs', '工程师'],
    ],
    [
      'with an ending of its own',
      listField('education', ['请选择', '大学专科毕业', '大学本科毕业']),
      { education: '本科' },
      ['fill', 'empty', '大学本科毕业'],
    ],
    [
      'empty list of a guess is asked',
      { ...listField('degree', []), sure: false },
      { degree: '学士' },
      ['ask', 'guess', '学士'],
    ],
    [
      'a prompt in other words',
      listField('degree', ['请在以下列表中选择']),
      { degree: '学士' },
      ['fill', 'waits', '学士'],
    ],
    ['empty list waits', listField('degree', []), { degree: '学士' }, ['fill', 'waits', '学士']],
    [
      'disabled entry is not offered',
      foundField('gender', { kind: 'radio', choices: [{ value: '1', text: '男', disabled: true }] }),
      { gender: '男' },
      ['no-option', 'not-offered', '男'],
    ],
  ])('%s', (_, field, values, [state, reason, want], choices = noChoices) => {
    const [step] = planFill([field], values, choices);
    expect([step?.state, step?.reason, step?.want?.text]).toEqual([state, reason, want]);
  });
});

describe('identity', () => {
  test.each<Row>([
    [
      'the same name',
      foundField('fullName', { value: '李练习' }),
      { fullName: '李练习' },
      ['check', 'identity-same', '李练习'],
    ],
    [
      'somebody else',
      foundField('fullName', { value: '王示例' }),
      { fullName: '李练习' },
      ['check', 'identity-differs', '李练习'],
    ],
    [
      'never replaced, not even when accepted',
      foundField('fullName', { value: '王示例' }),
      { fullName: '李练习' },
      ['check', 'identity-differs', '李练习'],
      accept('fullName'),
    ],
    [
      'masked number of the same person',
      foundField('idNumber', { value: '110101********9999' }),
      { idNumber: '110101199003079999' },
      ['check', 'identity-same', '110101199003079999'],
    ],
    [
      'masked number of another',
      foundField('idNumber', { value: '110101********9986' }),
      { idNumber: '110101199003079999' },
      ['check', 'identity-differs', '110101199003079999'],
    ],
    [
      'lower-case x',
      foundField('idNumber', { value: '11010119900307001x' }),
      { idNumber: '11010119900307001X' },
      ['check', 'identity-same', '11010119900307001X'],
    ],
    [
      'birth date in another format',
      foundField('birthDate', { value: '1990年3月7日' }),
      { birthDate: '1990-03-07' },
      ['check', 'identity-same', '1990-03-07'],
    ],
    ['empty on an open page', foundField('fullName'), { fullName: '李练习' }, ['fill', 'empty', '李练习']],
  ])('%s', (_, field, values, [state, reason, want], choices = noChoices) => {
    const [step] = planFill([field], values, choices);
    expect([step?.state, step?.reason, step?.want?.text]).toEqual([state, reason, want]);
  });
});

describe('年龄, counted on a day that the page alone knows', () => {
  test.each<Row>([
    ['empty: shown and asked', foundField('age'), { age: '35' }, ['ask', 'age-today', '35']],
    ['written on the word of the candidate', foundField('age'), { age: '35' }, ['fill', 'empty', '35'], accept('age')],
    ['a list of ages', listField('age', ['请选择', '35', '36']), { age: '35' }, ['ask', 'age-today', '35']],
    ['a list still closed', listField('age', ['请选择']), { age: '35' }, ['ask', 'age-today', '35']],
    ['the same', foundField('age', { value: '35' }), { age: '35' }, ['check', 'identity-same', '35']],
    ['the same in words', foundField('age', { value: '35周岁' }), { age: '35' }, ['check', 'identity-same', '35']],
    ['another, and nobody accused', foundField('age', { value: '36' }), { age: '35' }, ['check', 'age-differs', '35']],
    ['shown, without a birth date', foundField('age', { value: '36' }), {}, ['check', 'age-unknown', undefined]],
    ['empty, without a birth date', foundField('age'), {}, ['no-value', 'age-unknown', undefined]],
    ['locked and empty', foundField('age', { disabled: true }), { age: '35' }, ['check', 'locked-empty', '35']],
  ])('%s', (_, field, values, [state, reason, want], choices = noChoices) => {
    const [step] = planFill([field], values, choices);
    expect([step?.state, step?.reason, step?.want?.text]).toEqual([state, reason, want]);
  });
});

describe('性别 that the page chose for everybody', () => {
  const woman = { fullName: '李练习', gender: '女', idNumber: '110101199003079999' };
  const male = listField('gender', ['男', '女'], '男');
  const radio = foundField('gender', { ...listField('gender', ['男', '女'], '男').evidence, kind: 'radio' });
  const name = (change: Parameters<typeof foundField>[1] = {}) => foundField('fullName', { ref: 2, ...change });

  test.each<[what: string, fields: FoundField[], expected: [state: string, reason: string]]>([
    ['beside an empty name', [male, name()], ['fill', 'default']],
    ['as buttons', [radio, name()], ['fill', 'default']],
    ['once the run wrote the name', [male, name({ value: '李练习', pristine: false })], ['fill', 'default']],
    ['beside an empty number', [male, foundField('idNumber', { ref: 2 })], ['fill', 'default']],
    ['by a guess', [{ ...male, sure: false }, name()], ['ask', 'guess']],
    ['that is right', [listField('gender', ['女', '男'], '女'), name()], ['check', 'identity-same']],
    ['with no name to tell', [male], ['check', 'identity-differs']],
    ['with a name of the page', [male, name({ value: '李练习' })], ['check', 'identity-differs']],
    [
      'with a name that somebody typed',
      [male, name({ value: '王示例', pristine: false })],
      ['check', 'identity-differs'],
    ],
    [
      'with a number of the page',
      [male, name(), foundField('idNumber', { ref: 3, value: '110101199003079999' })],
      ['check', 'identity-differs'],
    ],
    ['with a name that will be loaded', [male, name({ readOnly: true })], ['check', 'identity-differs']],
    ['with a name that is a guess', [male, name({ sure: false })], ['check', 'identity-differs']],
    ['locked', [listField('gender', ['男', '女'], '男', { disabled: true }), name()], ['check', 'identity-differs']],
    ['touched', [listField('gender', ['男', '女'], '男', { pristine: false }), name()], ['check', 'identity-differs']],
    ['drawn', [listField('gender', ['男', '女'], '男', { inputType: 'text' }), name()], ['check', 'identity-differs']],
  ])('%s', (_, fields, expected) => {
    const step = planFill(fields, woman).find(({ key }) => key === 'gender');
    expect([step?.state, step?.reason]).toEqual(expected);
  });

  test('a birth date is no such choice', () => {
    const date = foundField('birthDate', { value: '1980-01-01' });
    const step = planFill([date, name()], { birthDate: '1990-03-07' }).find(({ key }) => key === 'birthDate');
    expect(step?.reason).toBe('identity-differs');
  });
});

describe('dates follow the format of the page', () => {
  test.each([
    ['yyyy-MM-dd', '2016-07-05'],
    ['yyyy年M月', '2016年7月'],
    ['yyyyMM', '201607'],
    ['请选择 yyyy/MM/dd', '2016/07/05'],
    ['如 2010-9', '2016-7'],
    ['请选择日期', '2016-07-05'],
  ])('%s', (placeholder, expected) => {
    const [step] = planFill([foundField('graduatedOn', { kind: 'date', placeholder })], { graduatedOn: '2016-07-05' });
    expect(step?.want?.text).toBe(expected);
  });
});

describe('order and dependence', () => {
  const values: FieldValues = {
    examArea: '大连',
    level: '高级',
    qualification: '系统架构设计师',
    email: 'a@example.com',
    employmentStatus: '在职',
  };

  test('parents come first, whatever the order of the page', () => {
    const page = [
      foundField('email', { ref: 0 }),
      listField('qualification', [], '', { ref: 1 }),
      listField('level', [], '', { ref: 2 }),
      listField('examArea', ['请选择', '大连'], '', { ref: 3 }),
      listField('employmentStatus', ['在校', '在职'], '', { ref: 4 }),
    ];
    expect(planFill(page, values).map((step) => step.key)).toEqual([
      'examArea',
      'level',
      'qualification',
      'employmentStatus',
      'email',
    ]);
  });

  test('a list without the wanted entry waits while its parent will change', () => {
    const page = [
      listField('level', ['中级', '高级'], '中级', { ref: 0 }),
      listField('qualification', ['请选择', '软件设计师'], '', { ref: 1 }),
    ];
    expect(planFill(page, values).map((step) => [step.key, step.state, step.reason])).toEqual([
      ['level', 'fill', 'default'],
      ['qualification', 'fill', 'waits'],
    ]);
  });

  test.each([
    ['subjects', { readOnly: true }, 'fill', 'waits'],
    ['employer', { readOnly: true }, 'check', 'locked-empty'],
    ['employer', { disabled: true }, 'fill', 'waits'],
  ] as const)('a closed empty %s %o below a parent', (key, closed, state, reason) => {
    const parent =
      key === 'subjects' ? listField('qualification', ['软件设计师']) : listField('employmentStatus', ['在职']);
    const profile = {
      ...values,
      subjects: '基础知识、应用技术',
      employer: '示例软件有限公司',
      employmentStatus: '在职',
    };
    const steps = planFill([parent, foundField(key, { ref: 1, ...closed })], profile);
    expect(steps.find((step) => step.key === key)).toMatchObject({ state, reason });
  });

  test('the same page and profile give the same plan', () => {
    const page = [foundField('email'), listField('degree', ['学士'], '', { ref: 1 })];
    expect(planFill(page, values)).toEqual(planFill(structuredClone(page), { ...values }));
  });

  test('of two guesses for one key only the accepted one is filled', () => {
    const page = [
      foundField('mailingAddress', { ref: 0, sure: false }),
      foundField('mailingAddress', { ref: 1, sure: false }),
    ];
    const steps = planFill(page, { mailingAddress: '示例市练习路1号' }, { accept: ['mailingAddress:2'], skip: [] });
    expect(steps.map((step) => [step.ref, step.state])).toEqual([
      [0, 'ask'],
      [1, 'fill'],
    ]);
  });
});
