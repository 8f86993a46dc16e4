import { describe, expect, test } from 'vitest';
import type { Application } from '@/rules/profile/application';
import { applyImport, type ImportDecision, proposeDecision } from '@/rules/profile/apply-import';
import { compareImport } from '@/rules/profile/compare-import';
import { type Profile, profileSchema } from '@/rules/profile/profile';
import { employed, student } from '../../samples/profiles';

const now = '2026-09-09T00:00:00.000Z';
const newId = '5f0c1d2e-3a4b-4c5d-8e6f-00000000000a';
const spring: Application = { batch: '2026-1', status: 'done', updatedAt: now };
const autumn: Application = { batch: '2026-2', status: 'draft', updatedAt: now };

const mine: Profile = {
  ...employed,
  fields: { fullName: '李练习', mobile: '13800000000', school: '示例大学' },
  applications: [spring],
};
const theirs: Profile = {
  ...employed,
  name: '李练习 手机',
  fields: { fullName: '李练习', mobile: '13900000000', email: 'li@example.com' },
  applications: [autumn],
  updatedAt: '2026-09-01T00:00:00.000Z',
};
const conflict = compareImport([mine], [theirs]);

function decide(decision: ImportDecision): Profile[] {
  return applyImport(conflict, { [theirs.id]: decision }, { now, newIds: [newId] });
}

describe('a conflict', () => {
  test('the file as a whole keeps the applications of both sides', () => {
    expect(decide({ take: 'theirs' })).toEqual([{ ...theirs, applications: [autumn, spring] }]);
  });

  test('what is saved stays untouched', () => {
    expect(decide({ take: 'mine' })).toEqual([]);
  });

  test('both: a second profile with an id and a name of its own', () => {
    expect(decide({ take: 'both' })).toEqual([{ ...theirs, id: newId, name: '李练习 手机（导入）' }]);
  });

  test('field by field: what was chosen comes from the file, an emptied one is emptied, the rest stays', () => {
    expect(decide({ take: 'merge', keys: ['name', 'email', 'school'] })).toEqual([
      {
        ...mine,
        name: '李练习 手机',
        fields: { fullName: '李练习', mobile: '13800000000', email: 'li@example.com' },
        applications: [autumn, spring],
        updatedAt: now,
      },
    ]);
  });

  test('proposed: gaps are filled, nothing saved is overwritten', () => {
    expect(conflict.map(proposeDecision)).toEqual([{ take: 'merge', keys: ['email'] }]);
    expect(applyImport(conflict, {}, { now, newIds: [newId] })).toMatchObject([
      { name: mine.name, fields: { ...mine.fields, email: 'li@example.com' } },
    ]);
  });

  test('another document number is probably another person: both stay', () => {
    const other = { ...theirs, fields: { ...theirs.fields, idNumber: '110101199003079999' } };
    const one = { ...mine, fields: { ...mine.fields, idNumber: student.fields.idNumber ?? '' } };
    expect(compareImport([one], [other]).map(proposeDecision)).toEqual([{ take: 'both' }]);
  });
});

test.each<[string, Profile[], Profile, ImportDecision]>([
  ['new', [], theirs, { take: 'theirs' }],
  ['same', [mine], mine, { take: 'mine' }],
  ['newer', [mine], { ...mine, fields: { ...mine.fields, degree: '学士' }, updatedAt: now }, { take: 'theirs' }],
  ['older', [mine], { ...mine, fields: { fullName: '李练习' }, updatedAt: '2020-01-01T00:00:00Z' }, { take: 'mine' }],
])('%s is proposed as it is', (verdict, saved, incoming, decision) => {
  const [item] = compareImport(saved, [incoming]);
  expect(item?.verdict).toBe(verdict);
  expect(item && proposeDecision(item)).toEqual(decision);
});

test('a new profile comes in as it stands in the file, or not at all', () => {
  const fresh = compareImport([student], [theirs]);
  expect(applyImport(fresh, {}, { now, newIds: [newId] })).toEqual([theirs]);
  expect(applyImport(fresh, { [theirs.id]: { take: 'mine' } }, { now, newIds: [newId] })).toEqual([]);
});

test('a profile removed here meanwhile comes in as new, whatever was decided', () => {
  const gone = compareImport([], [theirs]);
  for (const take of ['theirs', 'both'] as const) {
    expect(applyImport(gone, { [theirs.id]: { take } }, { now, newIds: [newId] })).toEqual([theirs]);
  }
});

test('each second profile gets the id of its place, and its name fits', () => {
  const long = { ...student, name: '长'.repeat(60), fields: {} };
  const items = compareImport([mine, student], [theirs, long]);
  const both = { [theirs.id]: { take: 'both' }, [student.id]: { take: 'both' } } as const;
  const ids = [newId, '5f0c1d2e-3a4b-4c5d-8e6f-00000000000b'];
  const saved = applyImport(items, both, { now, newIds: ids });
  expect(saved.map(({ id }) => id)).toEqual(ids);
  expect(saved.map((one) => profileSchema.safeParse(one).success)).toEqual([true, true]);
  expect(saved[1]?.name).toMatch(/长（导入）$/);
});

test('without an id for a second profile nothing is made up', () => {
  const both = { [theirs.id]: { take: 'both' } } as const;
  expect(() => applyImport(conflict, both, { now, newIds: [] })).toThrow('no id');
});
