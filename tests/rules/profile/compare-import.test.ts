import { describe, expect, test } from 'vitest';
import type { Application } from '@/rules/profile/application';
import { compareImport, type ImportVerdict } from '@/rules/profile/compare-import';
import type { FieldValues } from '@/rules/profile/field-key';
import type { Profile } from '@/rules/profile/profile';
import { employed, student } from '../../samples/profiles';

const day = (n: number): string => `2026-09-0${n}T00:00:00.000Z`;
const fields: FieldValues = { fullName: '李练习', mobile: '13800000000' };

function profile(changes: FieldValues, updatedAt: string, name = '李练习'): Profile {
  return { ...employed, name, fields: { ...fields, ...changes }, updatedAt };
}

type Case = [name: string, mine: Profile, theirs: Profile, shared: string | undefined, verdict: ImportVerdict];

const other = { mobile: '13900000000' };
const more = { email: 'li@example.com' };
const base = profile({}, day(2));

const cases: Case[] = [
  ['nothing differs', base, profile({}, day(5)), undefined, 'same'],
  ['a blank for an absent answer', base, profile({ email: '' }, day(5)), undefined, 'same'],
  ['the later one knows more', base, profile(more, day(3)), undefined, 'newer'],
  ['the earlier one knows less', profile(more, day(3)), base, undefined, 'older'],
  ['the earlier one knows more: it was taken away since', base, profile(more, day(1)), undefined, 'older'],
  ['both knew something else, nobody knows since when', base, profile(other, day(3)), undefined, 'conflict'],
  [
    'each knows what the other does not',
    profile({ school: '示例大学' }, day(2)),
    profile(more, day(3)),
    undefined,
    'conflict',
  ],
  ['other answers of the same time', base, profile(other, day(2)), day(3), 'conflict'],
  ['only the file changed since both were alike', base, profile(other, day(4)), day(3), 'newer'],
  ['only this machine changed since', profile(other, day(4)), base, day(3), 'older'],
  ['both changed since', profile({ mobile: '13700000000' }, day(5)), profile(other, day(4)), day(3), 'conflict'],
  ['both changed since, but only by more here', profile(more, day(5)), profile({}, day(4)), day(3), 'older'],
  ['an old file, unchanged here since the last backup', base, profile(other, day(1)), day(3), 'older'],
  ['another name alone, later', base, profile({}, day(3), '新名字'), undefined, 'newer'],
  ['another name alone, earlier', base, profile({}, day(1), '旧名字'), undefined, 'older'],
  ['the same instant in another zone', base, profile(more, '2026-09-02T08:00:00+08:00'), undefined, 'newer'],
];

test.each(cases)('%s', (_name, mine, theirs, shared, verdict) => {
  const times = shared ? { [theirs.id]: Date.parse(shared) } : {};
  const [item] = compareImport([student, mine], [theirs], times);
  expect(item).toMatchObject({ mine, theirs, verdict });
});

describe('the differences', () => {
  test('are named one by one in the order of the form, the name before them', () => {
    const [item] = compareImport([profile(more, day(2))], [profile(other, day(3), '新名字')]);
    expect(item?.differences).toEqual([
      { key: 'name', mine: '李练习', theirs: '新名字' },
      { key: 'email', mine: 'li@example.com', theirs: '' },
      { key: 'mobile', mine: '13800000000', theirs: '13900000000' },
    ]);
  });

  test('of a new profile are all its answers', () => {
    const [item] = compareImport([student], [{ ...base, fields: { fullName: '李练习', email: '' } }]);
    expect(item).toMatchObject({ verdict: 'new', differences: [{ key: 'fullName', mine: '', theirs: '李练习' }] });
    expect(item).not.toHaveProperty('mine');
  });
});

test('a new profile of somebody who is here already is noticed by the document number', () => {
  const stranger = { ...student, id: '5f0c1d2e-3a4b-4c5d-8e6f-000000000003' };
  const twins = compareImport([employed, student], [stranger, { ...stranger, fields: {} }]).map(({ twin }) => twin);
  expect(twins).toEqual([student, undefined]);
});

const spring: Application = { batch: '2026-1', status: 'done', updatedAt: day(1) };
const autumn: Application = { batch: '2026-2', status: 'draft', updatedAt: day(2) };

test.each<[string, Application[] | undefined, Application[] | undefined, ImportVerdict, boolean]>([
  ['the file knows one more', [spring], [autumn], 'newer', true],
  ['the file has it in a later state', [autumn], [{ ...autumn, status: 'paid', updatedAt: day(3) }], 'newer', true],
  ['the file knows none', [spring], undefined, 'same', false],
  [
    'the file has it in an earlier state',
    [autumn],
    [{ ...autumn, status: 'unknown', updatedAt: day(1) }],
    'same',
    false,
  ],
])('applications: %s', (_name, mine, theirs, verdict, bringsApplications) => {
  const [item] = compareImport([{ ...base, applications: mine }], [{ ...base, applications: theirs }]);
  expect(item).toMatchObject({ verdict, bringsApplications, differences: [] });
});
