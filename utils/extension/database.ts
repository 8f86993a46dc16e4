import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { NoteName } from './note-store';
import { StorageError, toStorageError } from './storage-error';
import { createVaultStores, type VaultSchema } from './vault/vault-schema';

/** Everything kept on this machine. Whatever says something of a person lies sealed in the vault's stores. */
export interface CopilotSchema extends DBSchema, VaultSchema {
  /** Readable by anybody with the disk: only the random id of the profile in use, and whether 演示模式 is on. */
  choices: { key: string; value: string };
  /** Readable too: facts of the exam, and which region and batch reminders were turned on for. */
  notes: { key: NoteName; value: unknown };
}

export type Database = IDBPDatabase<CopilotSchema>;

export const databaseName = 'ruankao-copilot';
export const databaseVersion = 4;

/**
 * Opens the database, making its stores on first use and those a later version added. It gives way when another page needs a newer version.
 * Rejects with a StorageError: `blocked`, `newer-database`, `quota` or `unavailable`.
 */
export async function openDatabase(): Promise<Database> {
  try {
    return await openUnlessBlocked();
  } catch (error) {
    throw openingError(error);
  }
}

function openUnlessBlocked(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let gaveUp = false;
    openDB<CopilotSchema>(databaseName, databaseVersion, {
      upgrade: upgradeStores,
      blocked: () => {
        gaveUp = true;
        reject(new StorageError('blocked'));
      },
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    }).then((database) => (gaveUp ? database.close() : resolve(database)), reject);
  });
}

/**
 * `oldVersion` is 0 where nothing is kept yet. Versions 1 and 2 kept profiles readable; they were never released, so
 * what they kept is dropped, not taken over.
 */
function upgradeStores(database: Database, oldVersion: number): void {
  if (oldVersion < 3) {
    for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
    database.createObjectStore('choices');
    createVaultStores(database);
  }
  if (oldVersion < 4) database.createObjectStore('notes');
}

/** While opening, an invalid state means a browser that keeps no databases (a private window), not a lost one. */
function openingError(error: unknown): StorageError {
  const named = toStorageError(error);
  return named.problem === 'closed' ? new StorageError('unavailable', error) : named;
}
