import { expect, test } from 'vitest';
import { duplicateProfile } from '@/rules/profile/duplicate-profile';
import { profileSchema } from '@/rules/profile/profile';
import { employed } from '../../samples/profiles';

const id = '5f0c1d2e-3a4b-4c5d-8e6f-0000000000ff';
const now = '2026-09-01T00:00:00.000Z';

test('a copy has everything but the id, the name and the time', () => {
  const copy = duplicateProfile(employed, id, now);
  expect(copy).toEqual({ ...employed, id, name: '李练习（在职）（副本）', updatedAt: now });
});

test.each([
  ['李练习', '李练习（副本）'],
  ['李练习（副本）', '李练习（副本）（副本）'],
  ['例'.repeat(60), `${'例'.repeat(56)}（副本）`],
  [`${'例'.repeat(55)}𠮷𠮷`, `${'例'.repeat(55)}（副本）`],
])('the copy of %o is called %o and can be saved', (name, expected) => {
  const copy = duplicateProfile({ ...employed, name }, id, now);
  expect(copy.name).toBe(expected);
  expect(profileSchema.safeParse(copy).success).toBe(true);
});
