import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldEvidence } from '@/rules/form/evidence';
import { buildRows } from '@/rules/form/fill-rows';
import type { Part } from '@/rules/form/part';
import { planCapture } from '@/rules/form/plan-capture';
import { type Choices, noChoices, planFill } from '@/rules/form/plan-fill';
import { describeStructure } from '@/rules/form/structure-report';
import type { FieldValues } from '@/rules/profile/field-key';
import { choicesOf } from '../../samples/evidence-of';
import { foundField, listField } from '../../samples/found-field';
import { partFields } from '../../samples/part-fields';

type Control = Partial<FieldEvidence> & { value?: string; sure?: boolean };

const count = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`);
const list = (texts: readonly string[], shown = '', change: Partial<FieldEvidence> = {}): Control => ({
  kind: 'select',
  inputType: 'select-one',
  choices: choicesOf(...texts),
  value: shown,
  ...change,
});
const prompted = (texts: readonly string[], shown = '', change: Partial<FieldEvidence> = {}): Control => ({
  ...list(texts, shown, change),
  choices: [{ value: '', text: '请选择' }, ...choicesOf(...texts)],
});
const fields = (
  key: 'birthDate' | 'graduatedOn' | 'landline' | 'mailingAddress',
  controls: Partial<Record<Part, Control>>,
) => partFields(key, controls);

const values: FieldValues = {
  birthDate: '1990-03-07',
  graduatedOn: '2012-06-30',
  landline: '010-12345678',
  mailingAddress: '江苏省南京市玄武区示例路1号',
};
/** Each step as `part state reason want`, in the order of filling. */
const plan = (found: ReturnType<typeof fields>, choices: Choices = noChoices): string[] =>
  planFill(found, values, choices).map(({ part, state, reason, want }) =>
    [part, state, reason, want?.text ?? ''].join(' '),
  );

test('ids, order and words of the parts', () => {
  const found = fields('graduatedOn', { day: {}, year: {}, month: {} });
  const steps = planFill(found, values);
  expect(steps.map(({ id, want }) => [id, want?.value])).toEqual([
    ['graduatedOn:1:year', '2012'],
    ['graduatedOn:1:month', '06'],
    ['graduatedOn:1:day', '30'],
  ]);
  const rows = buildRows({
    fields: found,
    values,
    choices: noChoices,
    progress: new Map(),
    running: false,
    masked: false,
  });
  expect(rows.map(({ key, label }) => [key, label])).toEqual([
    ['graduatedOn', '毕业时间（日）'],
    ['graduatedOn', '毕业时间（年）'],
    ['graduatedOn', '毕业时间（月）'],
  ]);
});

test('the order of the controls on the page changes no step', () => {
  const controls: [Part, Control][] = [
    ['year', prompted(count(2000, 2020))],
    ['month', prompted(count(1, 12))],
    ['day', prompted(count(1, 31))],
  ];
  const say = (some: readonly [Part, Control][]) =>
    planFill(fields('graduatedOn', Object.fromEntries(some)), values).map(({ ref: _, ...step }) => step);
  fc.assert(
    fc.property(fc.shuffledSubarray(controls, { minLength: 3 }), (shuffled) => {
      expect(say(shuffled)).toEqual(say(controls));
    }),
  );
});

describe('dates', () => {
  test.each<[string, Partial<Record<Part, Control>>, string[], Choices?]>([
    [
      'lists that follow the year',
      { year: prompted(count(2000, 2020)), month: prompted([]), day: prompted(['1', '2']) },
      ['year fill empty 2012', 'month fill waits 06', 'day fill waits 30'],
    ],
    [
      'all as wanted',
      { year: list(['2012年'], '2012年'), month: list(['6月'], '6月') },
      ['year already same ', 'month already same '],
    ],
    [
      'no such entry, said of that part alone',
      { year: prompted(count(2013, 2020)), month: prompted(count(1, 12)) },
      ['year no-option not-offered 2012', 'month fill empty 6'],
    ],
    [
      'an answer of the candidate holds all of it',
      { year: { value: '2011', pristine: false }, month: {} },
      ['year ask differs 2012', 'month ask other-part 06'],
    ],
    [
      '… until the candidate gives it up',
      { year: { value: '2011', pristine: false }, month: {} },
      ['year fill chosen 2012', 'month fill empty 06'],
      { accept: ['graduatedOn:1:year'], skip: [] },
    ],
    [
      'one part left alone',
      { year: {}, month: {} },
      ['year ask other-part 2012', 'month ask skipped 06'],
      { accept: [], skip: ['graduatedOn:1:month'] },
    ],
    [
      'a guess, accepted in one place only',
      { year: { sure: false }, month: { sure: false } },
      ['year ask other-part 2012', 'month ask guess 06'],
      { accept: ['graduatedOn:1:year'], skip: [] },
    ],
    [
      'defaults of the page',
      { year: list(count(2000, 2020), '2000'), month: list(count(1, 12), '1') },
      ['year fill default 2012', 'month fill default 6'],
    ],
    [
      'shut until the year is there',
      { year: prompted(count(2000, 2020)), month: prompted([], '', { disabled: true }) },
      ['year fill empty 2012', 'month fill waits 06'],
    ],
  ])('%s', (_, controls, expected, choices) => {
    expect(plan(fields('graduatedOn', controls), choices)).toEqual(expected);
  });
});

describe('the birth date that the page brought', () => {
  test.each<[string, Partial<Record<Part, Control>>, string[]]>([
    [
      'the same',
      { year: { value: '1990' }, month: { value: '3' }, day: { value: '07' } },
      ['identity-same', 'identity-same', 'identity-same'],
    ],
    ['of another', { year: { value: '1991' }, month: { value: '03' } }, ['identity-differs', 'identity-same']],
    ['masked', { year: { value: '1990' }, month: { value: '**' } }, ['identity-same', 'identity-same']],
    ['half of it', { year: { value: '1990' }, month: {} }, ['identity-same', 'empty']],
    ['half of another', { year: { value: '1991' }, month: {} }, ['identity-differs', 'other-part']],
    [
      'lists at their first entry',
      { year: list(count(1960, 2010), '1960'), month: list(count(1, 12), '1') },
      ['default', 'default'],
    ],
    [
      'lists at their first entry, the year just filled',
      { year: list(count(1960, 2010), '1990', { pristine: false }), month: list(count(1, 12), '1') },
      ['identity-same', 'default'],
    ],
    [
      'January of another, as the page was rendered',
      { year: list(count(1960, 2010), '1990'), month: list(count(1, 12), '1') },
      ['identity-same', 'identity-differs'],
    ],
  ])('%s', (_, controls, reasons) => {
    expect(planFill(fields('birthDate', controls), values).map((step) => step.reason)).toEqual(reasons);
  });
});

describe('telephone and address', () => {
  test('a number too long for its box leaves the area code empty too', () => {
    expect(plan(fields('landline', { 'area-code': {}, number: { maxLength: 7 } }))).toEqual([
      'area-code ask does-not-fit 010',
      'number ask does-not-fit 12345678',
    ]);
  });

  test('an extension that the profile lacks', () => {
    expect(plan(fields('landline', { 'area-code': {}, number: {}, extension: {} }))).toEqual([
      'area-code fill empty 010',
      'number fill empty 12345678',
      'extension no-value not-saved ',
    ]);
  });

  test('a cascade before its first choice', () => {
    const cascade = {
      province: prompted(['浙江省', '江苏省']),
      city: prompted([]),
      district: prompted([]),
      detail: {},
    };
    expect(plan(fields('mailingAddress', cascade))).toEqual([
      'province fill empty 江苏省',
      'city fill waits 南京市',
      'district fill waits 玄武区',
      'detail fill waits 示例路1号',
    ]);
  });

  test('a city that its list does not offer: the street would stand in the wrong place', () => {
    const cascade = { province: prompted(['江苏省'], '江苏省'), city: prompted(['苏州市']), detail: {} };
    expect(plan(fields('mailingAddress', cascade))).toEqual([
      'province already same ',
      'city no-option not-offered 南京市',
      'detail ask does-not-fit 南京市玄武区示例路1号',
    ]);
  });

  test('another province chosen by the candidate', () => {
    const chosen = {
      province: prompted(['浙江省', '江苏省'], '浙江省', { pristine: false }),
      city: prompted(['杭州市']),
      detail: {},
    };
    expect(plan(fields('mailingAddress', chosen))).toEqual([
      'province ask differs 江苏省',
      'city ask other-part 南京市',
      'detail ask other-part 玄武区示例路1号',
    ]);
  });
});

describe('capture', () => {
  const saved = (found: ReturnType<typeof fields>, known: FieldValues = {}): string[] =>
    planCapture(found, known).map(({ kind, to }) => `${kind} ${to}`);

  test.each<[string, ReturnType<typeof fields>, FieldValues, string[]]>([
    [
      'a date',
      fields('graduatedOn', { month: { value: '6月' }, year: { value: '2012' }, day: { value: '30' } }),
      {},
      ['new 2012-06-30'],
    ],
    ['no day', fields('graduatedOn', { year: { value: '2012' }, month: { value: '6' } }), {}, []],
    ['a part is missing', fields('landline', { 'area-code': { value: '010' }, number: {} }), {}, []],
    [
      'a landline',
      fields('landline', { 'area-code': { value: '010' }, number: { value: '12345678' } }),
      {},
      ['new 010-12345678'],
    ],
    [
      'the same landline',
      fields('landline', { 'area-code': { value: '010' }, number: { value: '12345678' } }),
      { landline: '(010)12345678' },
      [],
    ],
    [
      'an address',
      fields('mailingAddress', {
        province: list(['北京市'], '北京市'),
        city: list(['市辖区'], '市辖区'),
        district: list(['海淀区'], '海淀区'),
        detail: { value: '示例路1号' },
      }),
      {},
      ['new 北京市海淀区示例路1号'],
    ],
    [
      'lists without the street',
      fields('mailingAddress', { province: list(['江苏省'], '江苏省'), city: list(['南京市'], '南京市') }),
      {},
      [],
    ],
  ])('%s', (_, found, known, expected) => {
    expect(saved(found, known)).toEqual(expected);
  });

  test('what is asked twice is kept once', () => {
    const second = { ...foundField('email', { ref: 1, value: 'a@example.com' }), confirm: true };
    expect(planCapture([foundField('email', { value: 'a@example.com' }), second], {})).toHaveLength(1);
  });
});

test('a repeated question is filled like the first', () => {
  const second = { ...foundField('email', { ref: 1 }), confirm: true };
  const scene = {
    values: { email: 'a@example.com' },
    choices: noChoices,
    progress: new Map(),
    running: false,
    masked: false,
  };
  const rows = buildRows({ ...scene, fields: [foundField('email'), second] });
  expect(rows.map(({ id, label, state, want }) => [id, label, state, want])).toEqual([
    ['email:1', 'Email', 'fill', 'a@example.com'],
    ['email:2', 'Email（再填一遍）', 'fill', 'a@example.com'],
  ]);
});

test('the structure report tells the parts', () => {
  const report = describeStructure({
    stage: 'form',
    reasons: [],
    fields: fields('birthDate', { year: {}, month: {} }),
    values,
  });
  expect(report).toMatch(/birthDate\.year（确定.*birthDate\.month（确定/s);
});

describe('schooling goes by its meaning, one way only', () => {
  test.each<[string, string[], string]>([
    ['硕士研究生', ['请选择', '研究生', '本科'], '研究生'],
    ['硕士研究生', ['请选择', '研究生', '硕士研究生', '博士研究生'], '硕士研究生'],
    ['博士研究生', ['请选择', '研究生及以上', '本科及以上'], '研究生及以上'],
    ['研究生', ['请选择', '硕士研究生', '博士研究生'], 'no-option'],
    ['研究生', ['请选择', '硕士研究生'], 'no-option'],
    ['大学本科', ['请选择', '本科', '大专'], '本科'],
    ['本科', ['请选择', '全日制大学本科', '大专'], '全日制大学本科'],
    ['本科', ['请选择', '本科及以上', '大学本科'], 'no-option'],
    ['专科', ['请选择', '本科及以上'], 'no-option'],
    ['大专', ['请选择', '高职', '本科'], '高职'],
    ['大专', ['请选择', '大学专科', '高职'], 'no-option'],
    ['专科', ['请选择', '本科及以下'], 'no-option'],
  ])('%s of %j', (education, texts, expected) => {
    const [step] = planFill([listField('education', texts)], { education });
    expect(step?.state === 'fill' ? step.want?.text : step?.state).toBe(expected);
  });

  test.each([
    ['研究生', ['研究生', '本科'], 'already'],
    ['研究生', ['研究生', '硕士研究生'], 'fill'],
  ])('%s chosen by the page from %j', (chosen, texts, state) => {
    const [step] = planFill([listField('education', texts, chosen)], { education: '硕士研究生' });
    expect(step?.state).toBe(state);
  });
});
