import { parseVaultRecord, type VaultRecord } from '@/rules/profile/vault-record';
import { VaultError } from './vault-error';
import type { VaultDatabase, VaultStoreName } from './vault-schema';
import type { WrappedDataKey } from './wrap-data-key';
import { type VaultTransaction, writeTogether } from './write-together';

/** One change of the vault's record. */
export interface RecordChange {
  /** What was read before; undefined when there must be none. */
  before: VaultRecord | undefined;
  after: WrappedDataKey;
  /** More to write in the same transaction, or to find out that it must not be written. */
  also?: { stores: readonly VaultStoreName[]; work: (transaction: VaultTransaction) => Promise<void> };
}

/** Puts the record in the place of the one read before. Rejects with VaultError `exists` or `conflict`, or a StorageError. */
export function saveRecord(database: VaultDatabase, { before, after, also }: RecordChange): Promise<void> {
  return writeTogether(database, ['vault', ...(also?.stores ?? [])], async (transaction) => {
    const vault = transaction.objectStore('vault');
    const found = await vault.get('record');
    if (!before && found !== undefined) throw new VaultError('exists');
    if (before && !isSame(found, before)) throw new VaultError('conflict');
    await also?.work(transaction);
    vault.put(after.record, 'record').catch(() => undefined);
    vault.delete('attempts').catch(() => undefined);
    vault.delete('open-key').catch(() => undefined);
    if (after.openKey) vault.put(after.openKey, 'open-key').catch(() => undefined);
  });
}

function isSame(found: unknown, before: VaultRecord): boolean {
  const parsed = parseVaultRecord(found);
  return 'record' in parsed && JSON.stringify(parsed.record) === JSON.stringify(before);
}
