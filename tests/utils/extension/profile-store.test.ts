// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName, databaseVersion } from '@/utils/extension/database';
import { openProfileStore } from '@/utils/extension/profile-store';
import { employed, student } from '../../samples/profiles';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('one panel', () => {
  test('starts empty', async () => {
    const store = await openProfileStore();
    expect(await store.list()).toEqual([]);
    expect(await store.load(employed.id)).toBeUndefined();
    expect(await store.current()).toBeUndefined();
  });

  test('lists by name what was saved, the last save counts', async () => {
    const store = await openProfileStore();
    await store.save(student);
    await store.save(employed);
    await store.save({ ...student, name: '阿示例' });
    expect((await store.list()).map(({ name }) => name)).toEqual(['阿示例', employed.name]);
    expect(await store.load(employed.id)).toEqual(employed);
  });

  test('keeps profiles and the choice for the next opening', async () => {
    const store = await openProfileStore();
    await store.save(employed);
    await store.setCurrent(employed.id);
    const later = await openProfileStore();
    expect(await later.list()).toEqual([employed]);
    expect(await later.current()).toBe(employed.id);
  });

  test('removing the current profile leaves none chosen, removing another keeps the choice', async () => {
    const store = await openProfileStore();
    await store.save(employed);
    await store.save(student);
    await store.setCurrent(employed.id);
    await store.remove(student.id);
    expect(await store.current()).toBe(employed.id);
    await store.remove(employed.id);
    expect(await store.current()).toBeUndefined();
    expect(await store.list()).toEqual([]);
  });

  test('the choice can be taken back', async () => {
    const store = await openProfileStore();
    await store.setCurrent(employed.id);
    await store.setCurrent(undefined);
    expect(await store.current()).toBeUndefined();
  });

  test('does not save what an export could not be read back from', async () => {
    const store = await openProfileStore();
    await expect(store.save({ ...employed, fields: { email: 'x'.repeat(201) } })).rejects.toThrow();
    expect(await store.list()).toEqual([]);
  });

  test('says so when the database was closed by a newer version', async () => {
    const store = await openProfileStore();
    await store.save(employed);
    await openDB(databaseName, databaseVersion + 1);
    await expect(store.save(student)).rejects.toMatchObject({ problem: 'closed' });
    await expect(store.list()).rejects.toMatchObject({ problem: 'closed' });
  });
});

describe('two panels', () => {
  test.each(['save', 'remove', 'setCurrent'] as const)('the other one hears of %s', async (verb) => {
    const [here, there] = [await openProfileStore(), await openProfileStore()];
    const ended = new AbortController();
    const [heardHere, heardThere] = [vi.fn(), vi.fn()];
    here.watch(heardHere, ended.signal);
    there.watch(heardThere, ended.signal);
    await (verb === 'save' ? here.save(employed) : here[verb](employed.id));
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledOnce());
    expect(heardHere).not.toHaveBeenCalled();
    ended.abort();
  });

  test('an aborted watch hears nothing more', async () => {
    const [here, there] = [await openProfileStore(), await openProfileStore()];
    const ended = new AbortController();
    const witness = new AbortController();
    const [stopped, listening] = [vi.fn(), vi.fn()];
    there.watch(stopped, ended.signal);
    there.watch(listening, witness.signal);
    ended.abort();
    await here.save(employed);
    await vi.waitFor(() => expect(listening).toHaveBeenCalled());
    expect(stopped).not.toHaveBeenCalled();
    witness.abort();
  });
});
