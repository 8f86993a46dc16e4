import { guardStorage } from '@/utils/extension/storage-error';
import type { SealedRecord, SealedStoreName, VaultDatabase } from './vault-schema';

/** The sealed records of a store, or the one with this id. Rejects with a StorageError. */
export function readSealed(database: VaultDatabase, store: SealedStoreName, id?: string): Promise<SealedRecord[]> {
  return guardStorage(() => database.getAll(store, id));
}
