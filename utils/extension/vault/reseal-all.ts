import type { DataKey } from './data-key';
import { readSealed } from './read-sealed';
import { sealRecord, unsealRecord } from './sealed-record';
import { VaultError } from './vault-error';
import { type SealedRecord, type SealedStoreName, sealedStoreNames, type VaultDatabase } from './vault-schema';
import type { VaultTransaction } from './write-together';

/**
 * Seals everything with another data key and gives the work of one transaction that puts it in place. That work throws
 * VaultError `conflict` when anything was saved or removed since. A damaged record stays as it is.
 */
export async function resealAll(
  database: VaultDatabase,
  keys: { from: DataKey; to: DataKey },
): Promise<(transaction: VaultTransaction) => Promise<void>> {
  const stores = await Promise.all(sealedStoreNames.map((store) => resealStore(database, store, keys)));
  return async (transaction) => {
    for (const { store, before, after } of stores) {
      const records = transaction.objectStore(store);
      if (versionsOf(await records.getAll()) !== versionsOf(before)) throw new VaultError('conflict');
      for (const record of after) records.put(record).catch(() => undefined);
    }
  };
}

async function resealStore(
  database: VaultDatabase,
  store: SealedStoreName,
  { from, to }: { from: DataKey; to: DataKey },
): Promise<{ store: SealedStoreName; before: SealedRecord[]; after: SealedRecord[] }> {
  const before = await readSealed(database, store);
  const after = await Promise.all(
    before.map(async (record) => {
      const opened = await unsealRecord(from, store, record);
      return opened ? sealRecord(to, store, opened) : record;
    }),
  );
  return { store, before, after };
}

function versionsOf(records: readonly SealedRecord[]): string {
  return JSON.stringify(records.map(({ id, version }) => [id, version]));
}
