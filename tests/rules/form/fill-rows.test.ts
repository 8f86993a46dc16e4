import { describe, expect, test } from 'vitest';
import { buildRows, type FillScene, findMismatches } from '@/rules/form/fill-rows';
import { noChoices } from '@/rules/form/plan-fill';
import type { FieldProgress } from '@/rules/form/run-report';
import { foundField } from '../../samples/found-field';

const scene = (change: Partial<FillScene>): FillScene => ({
  fields: [],
  values: {},
  choices: noChoices,
  progress: new Map(),
  running: false,
  masked: false,
  ...change,
});
const progress = (one: Omit<FieldProgress, 'id'>): ReadonlyMap<string, FieldProgress> =>
  new Map([[`${one.key}:1`, { id: `${one.key}:1`, ...one }]]);

describe('what a run said', () => {
  const values = { email: 'a@example.com' };
  test.each([
    ['stands while the page agrees', 'a@example.com', { key: 'email', state: 'filled' }, 'filled'],
    ['yields to a later edit', 'b@example.com', { key: 'email', state: 'filled' }, 'ask'],
    ['a failure stands', '', { key: 'email', state: 'failed', reason: 'not-kept' }, 'failed'],
    ['an undone field may be filled again', '', { key: 'email', state: 'undone' }, 'undone'],
  ] as const)('%s', (_, value, said, state) => {
    const [row] = buildRows(scene({ fields: [foundField('email', { value })], values, progress: progress(said) }));
    expect(row?.state).toBe(state);
  });
});

test('rows stand in the order of the page and know how they were recognised', () => {
  const fields = [
    foundField('mobile', { ref: 1 }),
    foundField('examArea', { ref: 2 }),
    foundField('email', { ref: 0 }),
  ];
  const rows = buildRows(scene({ fields }));
  expect(rows.map((row) => row.key)).toEqual(['email', 'mobile', 'examArea']);
  expect(rows[0]?.why).toBe('标签“email”；把握 94/100');
});

test('the demonstration mode hides what belongs to a person', () => {
  const fields = [foundField('idNumber', { value: '110101199003079999' })];
  const [row] = buildRows(scene({ fields, values: { idNumber: '110101199003079999' }, masked: true }));
  expect([row?.have, row?.want].join()).not.toMatch(/19900307/);
});

test.each([
  ['fullName', '王示例', 1],
  ['fullName', '李练习', 0],
  ['fullName', '', 0],
  ['region', '大连', 0],
] as const)('%s %s: %i mismatch blocks', (key, value, count) => {
  const fields = [foundField(key, { value, readOnly: true })];
  const rows = buildRows(scene({ fields, values: { fullName: '李练习', region: '辽宁' } }));
  expect(findMismatches(rows)).toHaveLength(count);
});

test.each([
  ['a checked identity', foundField('fullName', { value: '李练习', readOnly: true }), true],
  ['an identity of somebody else', foundField('fullName', { value: '王示例', readOnly: true }), false],
  ['what stands there already', foundField('email', { value: 'a@example.com' }), true],
  ['what the candidate named', { ...foundField('email', { value: 'a@example.com' }), taught: 'word' }, false],
  ['what will be written', foundField('email'), false],
  ['what the profile lacks', foundField('mobile'), false],
])('nothing is to be done about %s: %s', (_, field, settled) => {
  const [row] = buildRows(scene({ fields: [field], values: { fullName: '李练习', email: 'a@example.com' } }));
  expect(row?.settled).toBe(settled);
});

test('what a run has filled stays in sight', () => {
  const fields = [foundField('email', { value: 'a@example.com' })];
  const [row] = buildRows(
    scene({ fields, values: { email: 'a@example.com' }, progress: progress({ key: 'email', state: 'filled' }) }),
  );
  expect(row?.settled).toBe(false);
});

test('an age is offered for the candidate to take', () => {
  const [row] = buildRows(scene({ fields: [foundField('age')], values: { age: '35' } }));
  expect(row).toMatchObject({ state: 'ask', option: 'accept', want: '35', alarm: false });
});

test.each([
  ['', '页面上是空的，也不让填。若前面还有没选的，选好后再看。', false],
  ['大连', '页面不让改，且与档案不同，请核对。', true],
] as const)('a locked box that shows %j says so', (value, note, alarm) => {
  const fields = [foundField('region', { value, readOnly: true })];
  const [row] = buildRows(scene({ fields, values: { region: '辽宁' } }));
  expect(row).toMatchObject({ state: 'check', note, alarm });
});
