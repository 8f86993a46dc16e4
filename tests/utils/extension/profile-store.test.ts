// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName, databaseVersion } from '@/utils/extension/database';
import { openProfileStore } from '@/utils/extension/profile-store';
import { createVault } from '@/utils/extension/vault/create-vault';
import { lockVault } from '@/utils/extension/vault/lock-vault';
import type { Protection } from '@/utils/extension/vault/wrap-data-key';
import { openDataHome } from '../../samples/data-home';
import { employed, student } from '../../samples/profiles';
import { openVaultHome, restartBrowser } from '../../samples/vault-home';

const passphrase = { mode: 'passphrase', passphrase: 'tuoluo qiezi paomo wugui' } as const;
const choices: readonly (readonly [string, Protection | undefined])[] = [
  ['in memory', undefined],
  ['without a passphrase', { mode: 'open' }],
  ['with a passphrase', passphrase],
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});

async function choose(protection: Protection | undefined): Promise<void> {
  if (protection) await createVault(await openVaultHome(), protection, Date.now());
}

const open = () => openProfileStore(openDataHome());
const namesIn = async (store: ReturnType<typeof open>) => (await store.list()).records.map(({ value }) => value.name);

describe.each(choices)('%s', (_name, protection) => {
  test('keeps what was saved for the next panel, version by version', async () => {
    await choose(protection);
    const store = open();
    expect(await store.list()).toEqual({ records: [], damaged: [] });
    expect(await store.save(employed.id, employed, 0)).toBe(1);
    expect(await store.save(employed.id, { ...employed, name: '改名' }, 1)).toBe(2);
    await store.setCurrent(employed.id);
    const later = open();
    expect(await later.load(employed.id)).toEqual({
      id: employed.id,
      version: 2,
      value: { ...employed, name: '改名' },
    });
    expect(await later.current()).toBe(employed.id);
    await later.setCurrent(undefined);
    expect(await later.current()).toBeUndefined();
  });

  test('the older state of another panel overwrites nothing and removes nothing', async () => {
    await choose(protection);
    const [here, there] = [open(), open()];
    await here.save(employed.id, employed, 0);
    await there.save(employed.id, { ...employed, name: '那边' }, 1);
    await expect(here.save(employed.id, { ...employed, name: '这边' }, 1)).rejects.toMatchObject({
      problem: 'conflict',
    });
    await expect(here.save(employed.id, employed, 0)).rejects.toMatchObject({ problem: 'conflict' });
    await expect(here.remove(employed.id, 1)).rejects.toMatchObject({ problem: 'conflict' });
    expect(await namesIn(here)).toEqual(['那边']);
    await here.remove(employed.id, 2);
    expect(await namesIn(there)).toEqual([]);
  });

  test('takes an import over whatever stands there', async () => {
    await choose(protection);
    const store = open();
    await store.save(student.id, student, 0);
    await store.saveAll([employed, { ...student, name: '新' }].map((value) => ({ id: value.id, value })));
    expect((await namesIn(store)).sort()).toEqual([employed.name, '新'].sort());
  });

  test('does not save what an export could not be read back from', async () => {
    await choose(protection);
    const bad = { ...employed, fields: { email: 'x'.repeat(201) } };
    await expect(open().save(bad.id, bad, 0)).rejects.toThrow();
    await expect(open().saveAll([{ id: bad.id, value: bad }])).rejects.toThrow();
    expect(await namesIn(open())).toEqual([]);
  });

  test.each(['save', 'saveAll', 'remove', 'setCurrent'] as const)('another panel hears of %s', async (verb) => {
    await choose(protection);
    const [here, there] = [open(), open()];
    const ended = new AbortController();
    const [heardHere, heardThere] = [vi.fn(), vi.fn()];
    here.watch(heardHere, ended.signal);
    there.watch(heardThere, ended.signal);
    const verbs = {
      save: () => here.save(employed.id, employed, 0),
      saveAll: () => here.saveAll([{ id: employed.id, value: employed }]),
      remove: () => here.remove(employed.id),
      setCurrent: () => here.setCurrent(employed.id),
    };
    await verbs[verb]();
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledOnce());
    expect(heardHere).not.toHaveBeenCalled();
    ended.abort();
  });
});

test('before the choice nothing of a profile reaches the database', async () => {
  await open().save(employed.id, employed, 0);
  const { database } = await openVaultHome();
  for (const name of database.objectStoreNames) expect(await database.getAll(name)).toEqual([]);
  restartBrowser();
  expect(await namesIn(open())).toEqual([]);
});

test('a panel that does not know of the choice yet saves into the vault all the same', async () => {
  const store = open();
  await store.save(student.id, student, 0);
  await choose({ mode: 'open' });
  await store.save(employed.id, employed, 0);
  const { database } = await openVaultHome();
  expect((await database.getAllKeys('sealed-profiles')).sort()).toEqual([employed.id]);
});

test('locked profiles can neither be read nor saved', async () => {
  await choose(passphrase);
  const store = open();
  await store.save(employed.id, employed, 0);
  await lockVault(await openVaultHome());
  await expect(store.list()).rejects.toMatchObject({ problem: 'locked' });
  await expect(store.save(student.id, student, 0)).rejects.toMatchObject({ problem: 'locked' });
});

test('without a database profiles are kept in memory', async () => {
  const vault = Promise.reject(new Error('no database'));
  vault.catch(() => undefined);
  const store = openProfileStore({ ...openDataHome(), vault });
  await store.save(employed.id, employed, 0);
  await store.setCurrent(employed.id);
  expect([await namesIn(store), await store.current()]).toEqual([[employed.name], undefined]);
});

test('says so when the database was closed by a newer version', async () => {
  await choose({ mode: 'open' });
  const store = open();
  await store.save(employed.id, employed, 0);
  await openDB(databaseName, databaseVersion + 1);
  await expect(store.save(student.id, student, 0)).rejects.toMatchObject({ problem: 'closed' });
  await expect(store.list()).rejects.toMatchObject({ problem: 'closed' });
});
