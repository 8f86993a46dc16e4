import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Profile } from '@/rules/profile/profile';
import { StorageError, toStorageError } from './storage-error';

/** Everything kept on this machine. */
export interface CopilotSchema extends DBSchema {
  profiles: { key: string; value: Profile };
  /** Small choices by name, such as the profile in use. */
  choices: { key: string; value: string };
}

export type Database = IDBPDatabase<CopilotSchema>;

export const databaseName = 'ruankao-copilot';
export const databaseVersion = 1;

/**
 * Opens the database, making its stores on first use. It gives way when another page needs a newer version.
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
      upgrade: createStores,
      blocked: () => {
        gaveUp = true;
        reject(new StorageError('blocked'));
      },
      blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
    }).then((database) => (gaveUp ? database.close() : resolve(database)), reject);
  });
}

function createStores(database: Database): void {
  database.createObjectStore('profiles', { keyPath: 'id' });
  database.createObjectStore('choices');
}

/** While opening, an invalid state means a browser that keeps no databases (a private window), not a lost one. */
function openingError(error: unknown): StorageError {
  const named = toStorageError(error);
  return named.problem === 'closed' ? new StorageError('unavailable', error) : named;
}
