import { expect, test } from 'vitest';
import type { Application } from '@/rules/profile/application';
import { changeApplication, removeApplication } from '@/rules/profile/change-applications';
import { employed } from '../../samples/profiles';

const now = '2026-09-01T00:00:00.000Z';
const spring: Application = { batch: '2026-1', status: 'done', updatedAt: '2026-04-01T00:00:00.000Z' };
const autumn: Application = { batch: '2026-2', status: 'draft', updatedAt: '2026-08-20T00:00:00.000Z' };
const profile = { ...employed, applications: [autumn, spring] };

test('a change replaces the one of its batch', () => {
  const changed = changeApplication(profile, { ...spring, notes: '通过' }, now);
  expect(changed.applications).toEqual([autumn, { ...spring, notes: '通过', updatedAt: now }]);
  expect(changed.updatedAt).toBe(now);
  expect(changed.fields).toBe(profile.fields);
});

test('the first one is added', () => {
  expect(changeApplication(employed, autumn, now).applications).toEqual([{ ...autumn, updatedAt: now }]);
});

test('removing takes one batch, and the list with the last of them', () => {
  const without = removeApplication(profile, '2026-2', now);
  expect(without).toEqual({ ...employed, applications: [spring], updatedAt: now });
  expect(removeApplication(without, '2026-1', now)).toEqual({ ...employed, updatedAt: now });
});
