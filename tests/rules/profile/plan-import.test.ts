import { expect, test } from 'vitest';
import { planImport } from '@/rules/profile/plan-import';
import type { Profile } from '@/rules/profile/profile';
import { employed, student } from '../../samples/profiles';

const later = '2026-09-01T00:00:00.000Z';
const earlier = '2026-08-01T00:00:00.000Z';
const moved = { ...employed.fields, mailingAddress: '示例市搬家路3号' };

test.each<[string, Profile, string]>([
  ['an unknown id', student, 'add'],
  ['nothing changed', employed, 'same'],
  ['only the time changed', { ...employed, updatedAt: later }, 'same'],
  ['a blank for an absent answer', { ...employed, fields: { ...employed.fields, age: '' } }, 'same'],
  ['newer answers', { ...employed, fields: moved, updatedAt: later }, 'replace'],
  ['other answers of the same time', { ...employed, fields: moved }, 'replace'],
  ['another name', { ...employed, name: '换了名字', updatedAt: later }, 'replace'],
  ['older answers', { ...employed, fields: moved, updatedAt: earlier }, 'older'],
  ['an older time in another zone', { ...employed, fields: moved, updatedAt: '2026-08-20T09:59:00+08:00' }, 'older'],
])('%s', (_case, incoming, action) => {
  const [item] = planImport([employed], [incoming]);
  expect(item).toMatchObject({ profile: incoming, action });
  expect(item?.saved).toBe(action === 'add' ? undefined : employed);
});
