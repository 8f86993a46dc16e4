import type { IDBPTransaction } from 'idb';
import type { CopilotSchema } from '@/utils/extension/database';
import { toStorageError } from '@/utils/extension/storage-error';
import { VaultError } from './vault-error';
import type { VaultDatabase, VaultStoreName } from './vault-schema';

export type VaultTransaction = IDBPTransaction<CopilotSchema, VaultStoreName[], 'readwrite'>;

/**
 * All of `work` or nothing, and on disk when it resolves. `work` may wait for requests of this transaction only: the
 * transaction ends as soon as anything else is awaited, so whatever is sealed has to be sealed before.
 * Rejects with what `work` threw as a VaultError, or with a StorageError.
 */
export async function writeTogether(
  database: VaultDatabase,
  stores: readonly VaultStoreName[],
  work: (transaction: VaultTransaction) => Promise<void>,
): Promise<void> {
  try {
    const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
    // It may fail while `work` still runs, before anybody waits for it.
    transaction.done.catch(() => undefined);
    await work(transaction).catch((error: unknown) => giveUp(transaction, error));
    await transaction.done;
  } catch (error) {
    throw error instanceof VaultError ? error : toStorageError(error);
  }
}

/** When the browser ended the transaction itself, a full disk for one, only the transaction knows why. */
async function giveUp(transaction: VaultTransaction, error: unknown): Promise<never> {
  const ended = transaction.done.catch((reason: unknown) => reason);
  try {
    transaction.abort();
  } catch {
    throw (await ended) ?? error;
  }
  await ended;
  throw error;
}
