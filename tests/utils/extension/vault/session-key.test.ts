// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { createDataKey } from '@/utils/extension/vault/data-key';
import { createSessionKey } from '@/utils/extension/vault/session-key';
import { sessionArea as area, restartBrowser } from '../../../samples/vault-home';

const raw = createDataKey();

beforeEach(restartBrowser);

test('holds the key as text until it is let go', async () => {
  const session = createSessionKey(area);
  expect(await session.load('a')).toBeUndefined();
  await session.hold('a', raw, 1000);
  expect(await createSessionKey(area).load('a')).toEqual({ raw, lastActivityAt: 1000 });
  await session.touch(5000);
  expect(await session.load('a')).toEqual({ raw, lastActivityAt: 5000 });
  await session.release();
  expect(await session.load('a')).toBeUndefined();
  expect(await area.get()).toEqual({});
});

test('a key of another vault is none', async () => {
  const session = createSessionKey(area);
  await session.hold('a', raw, 1000);
  expect(await session.load('b')).toBeUndefined();
});

test('activity alone unlocks nothing', async () => {
  const session = createSessionKey(area);
  await session.touch(1000);
  expect(await session.load('a')).toBeUndefined();
});

test.each([
  ['a short key', { 'vault-key': { id: 'a', raw: 'AAAA' }, 'vault-activity': 1 }],
  ['no key', { 'vault-key': { id: 'a' }, 'vault-activity': 1 }],
  ['no activity', { 'vault-key': { id: 'a', raw: `${'A'.repeat(43)}=` } }],
])('%s counts as locked', async (_case, entry) => {
  await area.set(entry);
  expect(await createSessionKey(area).load('a')).toBeUndefined();
});

test('page scripts are shut out where the browser lets one say so', async () => {
  const setAccessLevel = vi.fn(() => Promise.resolve());
  await createSessionKey({ ...area, setAccessLevel }).hold('a', raw, 1);
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('tells of unlocking and locking, not of activity, until stopped', async () => {
  const session = createSessionKey(area);
  const ended = new AbortController();
  const heard: boolean[] = [];
  createSessionKey(area).watch((unlocked) => heard.push(unlocked), ended.signal);
  await session.hold('a', raw, 1);
  await session.touch(2);
  await session.release();
  expect(heard).toEqual([true, false]);
  ended.abort();
  await session.hold('a', raw, 3);
  expect(heard).toEqual([true, false]);
});
