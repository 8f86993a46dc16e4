import { expect, test } from 'vitest';
import type { FoundField } from '@/rules/form/found-field';
import { planCapture } from '@/rules/form/plan-capture';
import type { FieldValues } from '@/rules/profile/field-key';
import { choicesOf } from '../../samples/evidence-of';
import { foundField, listField } from '../../samples/found-field';
import { partFields } from '../../samples/part-fields';

test.each<[what: string, field: FoundField, values: FieldValues, expected: string[]]>([
  ['new', foundField('email', { value: 'a@example.com' }), {}, ['new', '', 'a@example.com']],
  [
    'changed',
    foundField('email', { value: 'b@example.com' }),
    { email: 'a@example.com' },
    ['changed', 'a@example.com', 'b@example.com'],
  ],
  ['the same in other words', listField('education', ['本科及以上'], '本科及以上'), { education: '本科' }, []],
  [
    'a date in another format',
    foundField('graduatedOn', { kind: 'date', value: '2016年7月5日' }),
    {},
    ['new', '', '2016-07-05'],
  ],
  ['a date without a day', foundField('graduatedOn', { kind: 'date', value: '2016-07' }), {}, []],
  ['hidden digits', foundField('idNumber', { value: '110101********9999' }), {}, []],
  ['a guess', foundField('mobile', { value: '13800000000', sure: false }), {}, []],
  ['empty', foundField('email'), { email: 'a@example.com' }, []],
  ['age is never kept', foundField('age', { value: '36' }), {}, []],
  ['out of sight', foundField('email', { value: 'a@example.com', visible: false }), {}, []],
])('%s', (_, field, values, expected) => {
  expect(planCapture([field], values).flatMap(({ kind, from, to }) => [kind, from, to])).toEqual(expected);
});

test.each<[what: string, year: string, pristine: boolean, expected: string[]]>([
  ['a date that the page chose itself', '2010', true, []],
  ['a date of which only the year was chosen', '1990', false, []],
])('%s', (_, year, pristine, expected) => {
  const list = (value: string, untouched: boolean) =>
    ({
      kind: 'select',
      inputType: 'select-one',
      choices: choicesOf('2010', '1990', '1'),
      value,
      pristine: untouched,
    }) as const;
  const day = { ...list('1', true), choices: choicesOf('1', '2') };
  const date = partFields('birthDate', { year: list(year, pristine), month: day, day });
  expect(planCapture(date, { birthDate: '1990-03-07' }).map(({ to }) => to)).toEqual(expected);
});

test('a date of lists that were all chosen', () => {
  const list = (value: string) =>
    ({ kind: 'select', inputType: 'select-one', choices: choicesOf('', value), value, pristine: false }) as const;
  const date = partFields('birthDate', { year: list('1990'), month: list('3'), day: list('7') });
  expect(planCapture(date, {}).map(({ to }) => to)).toEqual(['1990-03-07']);
});
