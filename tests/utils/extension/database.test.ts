// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName, databaseVersion, openDatabase } from '@/utils/extension/database';
import { employed } from '../../samples/profiles';

const stores = ['choices', 'notes', 'sealed-history', 'sealed-photos', 'sealed-profiles', 'sealed-taught', 'vault'];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('makes its stores once and keeps them', async () => {
  const first = await openDatabase();
  await first.put('choices', employed.id, 'current-profile');
  first.close();
  const second = await openDatabase();
  expect([...second.objectStoreNames]).toEqual(stores);
  expect(await second.get('choices', 'current-profile')).toBe(employed.id);
});

test.each([1, 2])('nothing of the readable profiles of version %i is left', async (version) => {
  const old = await openDB(databaseName, version, {
    upgrade(database) {
      database.createObjectStore('profiles', { keyPath: 'id' });
      database.createObjectStore('choices');
      if (version > 1) database.createObjectStore('taught', { keyPath: 'id' });
    },
  });
  await old.put('profiles', employed);
  old.close();
  const now = await openDatabase();
  expect([now.version, ...now.objectStoreNames]).toEqual([databaseVersion, ...stores]);
  expect(await now.getAll('sealed-profiles')).toEqual([]);
});

test('a database of a newer version is left alone and named', async () => {
  const newer = await openDB(databaseName, databaseVersion + 1, {
    upgrade: (database) => void database.createObjectStore('later'),
  });
  await newer.put('later', 'as it was', 1);
  newer.close();
  await expect(openDatabase()).rejects.toMatchObject({ problem: 'newer-database' });
  const again = await openDB(databaseName, databaseVersion + 1);
  expect([...again.objectStoreNames, await again.get('later', 1)]).toEqual(['later', 'as it was']);
});

test('a page that holds on to an older version is waited for no longer; once it is gone the next one opens', async () => {
  const old = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 2);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await expect(openDatabase()).rejects.toMatchObject({ problem: 'blocked' });
  old.close();
  const later = await openDatabase();
  expect([later.version, ...later.objectStoreNames]).toEqual([databaseVersion, ...stores]);
  // What was opened in vain holds nobody up either.
  later.close();
  expect((await openDB(databaseName, databaseVersion + 1)).version).toBe(databaseVersion + 1);
});

test('gives way to a page that needs a newer version', async () => {
  await openDatabase();
  const newer = await openDB(databaseName, databaseVersion + 1);
  expect(newer.version).toBe(databaseVersion + 1);
});

test('a browser that keeps no databases is named', async () => {
  const refusing = new IDBFactory();
  refusing.open = () => {
    throw new DOMException('no storage here', 'InvalidStateError');
  };
  globalThis.indexedDB = refusing;
  await expect(openDatabase()).rejects.toMatchObject({ problem: 'unavailable' });
});
