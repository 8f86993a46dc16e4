import { VaultError } from './vault-error';
import type { SealedRecord, SealedStoreName, VaultDatabase } from './vault-schema';
import { type VaultTransaction, writeTogether } from './write-together';

/** A record to put into a store, or to take away where `record` is absent. */
export interface SealedChange {
  store: SealedStoreName;
  id: string;
  record?: SealedRecord;
  /** The version that must stand there, 0 for none; absent: whatever stands there. */
  expected?: number;
}

/**
 * All changes or none, of however many stores. Rejects with VaultError `conflict` when a record is not at the version
 * expected, or `locked` when the data key `keyId` they were sealed with is not the vault's any more: nobody could open them.
 */
export function writeSealed(database: VaultDatabase, keyId: string, changes: readonly SealedChange[]): Promise<void> {
  const stores = new Set(changes.map(({ store }) => store));
  return writeTogether(database, [...stores, 'vault'], async (transaction) => {
    await requireKey(transaction, keyId);
    const found = await Promise.all(changes.map(({ store, id }) => transaction.objectStore(store).get(id)));
    const stale = changes.some(
      ({ expected }, index) => expected !== undefined && (found[index]?.version ?? 0) !== expected,
    );
    if (stale) throw new VaultError('conflict');
    for (const { store, id, record } of changes) {
      const records = transaction.objectStore(store);
      const request: Promise<unknown> = record ? records.put(record) : records.delete(id);
      request.catch(() => undefined);
    }
  });
}

async function requireKey(transaction: VaultTransaction, keyId: string): Promise<void> {
  const record = (await transaction.objectStore('vault').get('record')) as { id?: unknown } | undefined;
  if (record?.id !== keyId) throw new VaultError('locked');
}
