import type { DataKey } from './data-key';
import { readSealed } from './read-sealed';
import type { RecordStore, RecordStoreOptions } from './record-store';
import { replaceSealed } from './replace-sealed';
import { type Stored, sealRecord, unsealRecord } from './sealed-record';
import { unlockedKey } from './unlocked-key';
import { VaultError } from './vault-error';
import type { VaultHome } from './vault-home';
import type { SealedRecord } from './vault-schema';
import { writeSealed } from './write-sealed';

/** Records sealed before they reach the database. */
export function openSealedStore<T>(home: VaultHome, options: RecordStoreOptions<T>): RecordStore<T> {
  const { name: store, clock } = options;
  const { database } = home;
  const unlock = () => unlockedKey(home, clock());
  return {
    load: async (id) => {
      const key = await unlock();
      const [found] = await readSealed(database, store, id);
      if (!found) return undefined;
      const opened = await openRecord(key, options, found);
      if (!opened) throw new VaultError('damaged');
      return opened;
    },
    list: async () => {
      const key = await unlock();
      return openAll(key, options, await readSealed(database, store));
    },
    save: async (id, value, expected) => {
      const key = await unlock();
      const record = await sealRecord(key, store, { id, version: expected + 1, value });
      await writeSealed(database, key.id, [{ store, id, record, expected }]);
      return record.version;
    },
    saveAll: async (entries) => {
      await replaceSealed(
        database,
        await unlock(),
        entries.map(({ id, value }) => ({ store, id, value })),
      );
    },
    remove: async (id, expected) => {
      const { id: keyId } = await unlock();
      await writeSealed(database, keyId, [{ store, id, expected }]);
    },
  };
}

async function openRecord<T>(
  key: DataKey,
  { name, parse }: RecordStoreOptions<T>,
  record: SealedRecord,
): Promise<Stored<T> | undefined> {
  const opened = await unsealRecord(key, name, record);
  const value = opened && parse(opened.value);
  return opened && value !== undefined ? { ...opened, value } : undefined;
}

async function openAll<T>(
  key: DataKey,
  options: RecordStoreOptions<T>,
  sealed: readonly SealedRecord[],
): ReturnType<RecordStore<T>['list']> {
  const opened = await Promise.all(sealed.map((record) => openRecord(key, options, record)));
  return {
    records: opened.filter((record) => record !== undefined),
    damaged: sealed.filter((_, index) => !opened[index]).map(({ id }) => id),
  };
}
