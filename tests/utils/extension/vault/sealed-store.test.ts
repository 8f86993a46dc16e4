// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { profileSchema } from '@/rules/profile/profile';
import { createVault } from '@/utils/extension/vault/create-vault';
import { currentKey } from '@/utils/extension/vault/current-key';
import { openSealedStore } from '@/utils/extension/vault/sealed-store';
import type { VaultHome } from '@/utils/extension/vault/vault-home';
import type { SealedStoreName } from '@/utils/extension/vault/vault-schema';
import { wipeVault } from '@/utils/extension/vault/wipe-vault';
import { writeSealed } from '@/utils/extension/vault/write-sealed';
import { employed, student } from '../../../samples/profiles';
import { openVaultHome, restartBrowser } from '../../../samples/vault-home';

const now = Date.parse('2026-09-11T08:00:00Z');
const open = { mode: 'open' } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});

async function start(): Promise<VaultHome> {
  const home = await openVaultHome();
  await createVault(home, open, now);
  return home;
}

function profilesOf(home: VaultHome, name: SealedStoreName = 'sealed-profiles') {
  return openSealedStore(home, { name, parse: (value) => profileSchema.safeParse(value).data, clock: () => now });
}

const entry = (value: typeof employed) => ({ id: value.id, value });

describe('one panel', () => {
  test('saves, loads, lists and removes', async () => {
    const store = profilesOf(await start());
    expect(await store.load(employed.id)).toBeUndefined();
    expect(await store.save(employed.id, employed, 0)).toBe(1);
    expect(await store.save(employed.id, { ...employed, name: '改名' }, 1)).toBe(2);
    await store.save(student.id, student, 0);
    expect(await store.load(employed.id)).toEqual({
      id: employed.id,
      version: 2,
      value: { ...employed, name: '改名' },
    });
    expect((await store.list()).records).toHaveLength(2);
    await store.remove(employed.id, 2);
    await store.remove(employed.id);
    expect(await store.list()).toEqual({ records: [{ id: student.id, version: 1, value: student }], damaged: [] });
  });

  test('what lies on disk is an id, a number and bytes', async () => {
    const home = await start();
    await profilesOf(home).save(employed.id, employed, 0);
    const [record] = await home.database.getAll('sealed-profiles');
    expect(record).toEqual({
      id: employed.id,
      version: 1,
      iv: expect.any(Uint8Array),
      data: expect.any(Uint8Array),
    });
    expect(Buffer.from(record?.data ?? []).includes(employed.fields.fullName ?? '')).toBe(false);
  });

  test('10 000 profiles come in together and are listed', async () => {
    const store = profilesOf(await start());
    const many = Array.from({ length: 10_000 }, () => entry({ ...student, id: crypto.randomUUID() }));
    await store.saveAll(many);
    const { records, damaged } = await store.list();
    expect(records).toHaveLength(10_000);
    expect(damaged).toEqual([]);
  });

  test('an import with an id twice changes nothing', async () => {
    const store = profilesOf(await start());
    await expect(store.saveAll([entry(student), entry(employed), entry(student)])).rejects.toThrow('twice');
    expect((await store.list()).records).toEqual([]);
  });
});

describe('two panels', () => {
  test('an edit of what another panel has changed, removed or made meanwhile is refused', async () => {
    const home = await start();
    const [here, there] = [profilesOf(home), profilesOf(await openVaultHome())];
    await here.save(employed.id, employed, 0);
    await there.save(employed.id, { ...employed, name: '那边' }, 1);
    await expect(here.save(employed.id, { ...employed, name: '这边' }, 1)).rejects.toMatchObject({
      problem: 'conflict',
    });
    await expect(here.remove(employed.id, 1)).rejects.toMatchObject({ problem: 'conflict' });
    await expect(here.save(employed.id, employed, 0)).rejects.toMatchObject({ problem: 'conflict' });
    expect(await here.load(employed.id)).toMatchObject({ version: 2, value: { name: '那边' } });
    await there.remove(employed.id);
    await expect(here.save(employed.id, employed, 2)).rejects.toMatchObject({ problem: 'conflict' });
    expect(await here.load(employed.id)).toBeUndefined();
  });

  test('of two edits at the same time one counts', async () => {
    const stores = [profilesOf(await start()), profilesOf(await openVaultHome())];
    const done = await Promise.allSettled(stores.map((store) => store.save(employed.id, employed, 0)));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('imports at the same time both come in', async () => {
    const stores = [profilesOf(await start()), profilesOf(await openVaultHome())];
    await Promise.all(stores.map((store) => store.saveAll([entry(employed), entry(student)])));
    expect((await stores[0]?.list())?.records.map(({ version }) => version)).toEqual([2, 2]);
  });

  test('a save under way while another panel wipes leaves nothing behind', async () => {
    const home = await start();
    const later = await openVaultHome();
    const many = Array.from({ length: 500 }, () => entry({ ...student, id: crypto.randomUUID() }));
    const saving = profilesOf(home).saveAll(many);
    const [saved] = await Promise.allSettled([saving, wipeVault(later)]);
    if (saved.status === 'rejected') expect(saved.reason.problem).toMatch(/none|locked/);
    await createVault(later, open, now);
    expect(await profilesOf(later).list()).toEqual({ records: [], damaged: [] });
  });

  test('what was sealed with the key of a wiped vault is not written into the next one', async () => {
    const home = await start();
    const { id: keyId } = (await currentKey(home, now)).record;
    await profilesOf(home).save(employed.id, employed, 0);
    const [record] = await home.database.getAll('sealed-profiles');
    await wipeVault(home);
    await createVault(home, open, now);
    const change = { store: 'sealed-profiles', id: employed.id, ...(record && { record }) } as const;
    const late = writeSealed(home.database, keyId, [change]);
    await expect(late).rejects.toMatchObject({ problem: 'locked' });
    expect(await home.database.count('sealed-profiles')).toBe(0);
  });
});

describe('damage on disk', () => {
  test.each<[string, (home: VaultHome) => Promise<void>]>([
    [
      'a changed byte',
      async ({ database }) => {
        const record = await database.get('sealed-profiles', employed.id);
        if (record) await database.put('sealed-profiles', { ...record, data: record.data.map((byte) => byte ^ 1) });
      },
    ],
    [
      'another version number',
      async ({ database }) => {
        const record = await database.get('sealed-profiles', employed.id);
        if (record) await database.put('sealed-profiles', { ...record, version: 9 });
      },
    ],
    [
      'the content of another record',
      async ({ database }) => {
        const record = await database.get('sealed-profiles', student.id);
        if (record) await database.put('sealed-profiles', { ...record, id: employed.id });
      },
    ],
    [
      'the record of the same id from another store',
      async (home) => {
        await profilesOf(home, 'sealed-history').save(employed.id, employed, 0);
        const record = await home.database.get('sealed-history', employed.id);
        if (record) await home.database.put('sealed-profiles', record);
      },
    ],
    [
      'no bytes at all',
      async ({ database }) => {
        const broken = { id: employed.id, version: 1, iv: 'x', data: 'y' } as never;
        await database.put('sealed-profiles', broken);
      },
    ],
    [
      'something that is no profile',
      async (home) => {
        const texts = openSealedStore(home, { name: 'sealed-profiles', parse: String, clock: () => now });
        await texts.saveAll([{ id: employed.id, value: 'x' }]);
      },
    ],
  ])('%s is named, the others are still read', async (_case, damage) => {
    const home = await start();
    const store = profilesOf(home);
    await store.saveAll([entry(employed), entry(student)]);
    await damage(home);
    expect(await store.list()).toEqual({
      records: [{ id: student.id, version: 1, value: student }],
      damaged: [employed.id],
    });
    await expect(store.load(employed.id)).rejects.toMatchObject({ problem: 'damaged' });
    await store.remove(employed.id);
    expect((await store.list()).damaged).toEqual([]);
  });
});

test('a database that was closed is named', async () => {
  const home = await start();
  home.database.close();
  await expect(profilesOf(home).list()).rejects.toMatchObject({ problem: 'closed' });
  await expect(profilesOf(home).save(employed.id, employed, 0)).rejects.toMatchObject({ problem: 'closed' });
});
