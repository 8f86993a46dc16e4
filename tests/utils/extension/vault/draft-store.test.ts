// @vitest-environment node
import { beforeEach, expect, test } from 'vitest';
import { openDraftStore } from '@/utils/extension/vault/draft-store';
import type { SessionArea } from '@/utils/extension/vault/session-key';
import { restartBrowser, sessionArea } from '../../../samples/vault-home';

const id = '5f0c1d2e-3a4b-4c5d-8e6f-00000000000a';
const parse = (value: unknown) => (typeof value === 'string' ? value : undefined);
const words = (memory: SessionArea = sessionArea) => openDraftStore(memory, { name: 'sealed-taught', parse });

beforeEach(restartBrowser);

test('kinds do not mix, and what is of another kind is not read', async () => {
  await words().save(id, '词', 0);
  await sessionArea.set({ 'draft:sealed-taught:b': { version: 1, value: 5 }, 'draft:sealed-taught:c': 'x' });
  expect(await words().list()).toEqual({ records: [{ id, version: 1, value: '词' }], damaged: [] });
  expect(await openDraftStore(sessionArea, { name: 'sealed-profiles', parse }).list()).toMatchObject({ records: [] });
});

test.each([
  // Chromium throws an Error with this text, Firefox one of this name.
  [new Error('Session storage quota bytes exceeded. Values were not stored.'), 'memory-full'],
  [new DOMException('too much', 'QuotaExceededError'), 'memory-full'],
  [new Error('Extension context invalidated.'), 'unavailable'],
])('%s is named', async (error, problem) => {
  const full: SessionArea = { ...sessionArea, set: () => Promise.reject(error) };
  await expect(words(full).save(id, '词', 0)).rejects.toMatchObject({ problem });
  await expect(words(full).saveAll([{ id, value: '词' }])).rejects.toMatchObject({ problem });
});
