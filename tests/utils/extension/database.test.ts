// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName, databaseVersion, openDatabase } from '@/utils/extension/database';
import { employed } from '../../samples/profiles';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('makes its stores once and keeps them', async () => {
  const first = await openDatabase();
  await first.put('profiles', employed);
  first.close();
  const second = await openDatabase();
  expect([...second.objectStoreNames]).toEqual(['choices', 'profiles']);
  expect(await second.get('profiles', employed.id)).toEqual(employed);
});

test('a database of a newer version is left alone and named', async () => {
  (await openDB(databaseName, databaseVersion + 1)).close();
  await expect(openDatabase()).rejects.toMatchObject({ problem: 'newer-database' });
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
