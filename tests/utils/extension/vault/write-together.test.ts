// @vitest-environment node
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { StorageError } from '@/utils/extension/storage-error';
import { VaultError } from '@/utils/extension/vault/vault-error';
import { writeTogether } from '@/utils/extension/vault/write-together';
import { openVaultHome } from '../../../samples/vault-home';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('all of it is there, on disk, when it resolves', async () => {
  const { database } = await openVaultHome();
  const began = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await writeTogether(database, ['vault'], async (transaction) => {
    const vault = transaction.objectStore('vault');
    await vault.put(1, 'record');
    await vault.put(2, 'attempts');
  });
  expect(began).toHaveBeenLastCalledWith(['vault'], 'readwrite', { durability: 'strict' });
  began.mockRestore();
  expect(await database.getAll('vault')).toEqual([2, 1]);
});

test.each<[string, () => Promise<unknown>, object]>([
  ['a refusal', () => Promise.reject(new VaultError('conflict')), { problem: 'conflict' }],
  ['another error', () => Promise.reject(new Error('x')), { problem: 'unavailable' }],
])('%s takes back what was written before it', async (_case, fail, error) => {
  const { database } = await openVaultHome();
  const writing = writeTogether(database, ['vault'], async (transaction) => {
    await transaction.objectStore('vault').put(1, 'record');
    await fail();
  });
  await expect(writing).rejects.toMatchObject(error);
  expect(await database.getAll('vault')).toEqual([]);
});

test('a request that fails behind the back of the work takes all back', async () => {
  const { database } = await openVaultHome();
  const writing = writeTogether(database, ['vault'], async (transaction) => {
    const vault = transaction.objectStore('vault');
    await vault.put(1, 'record');
    vault.add(2, 'record').catch(() => undefined);
    await vault.get('attempts');
  });
  await expect(writing).rejects.toThrow(StorageError);
  expect(await database.getAll('vault')).toEqual([]);
});

test('sealing inside a transaction is too late, and is told instead of lost', async () => {
  const { database } = await openVaultHome();
  const writing = writeTogether(database, ['vault'], async (transaction) => {
    await crypto.subtle.digest('SHA-256', new Uint8Array(1_000_000));
    await transaction.objectStore('vault').put(1, 'record');
  });
  await expect(writing).rejects.toThrow(StorageError);
  expect(await database.getAll('vault')).toEqual([]);
});
