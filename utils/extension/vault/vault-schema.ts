import type { DBSchema } from 'idb';
import type { Database } from '@/utils/extension/database';
import type { Sealed } from './seal';

/** Stores whose records are sealed. The names are part of each record's seal: a renamed store cannot be read. */
export const sealedStoreNames = ['sealed-profiles', 'sealed-photos', 'sealed-taught', 'sealed-history'] as const;
export type SealedStoreName = (typeof sealedStoreNames)[number];

/** As it lies on disk: a random id, how often it was saved, and nothing readable. */
export interface SealedRecord extends Sealed {
  id: string;
  /** Counts from 1. */
  version: number;
}

/** `record`: a VaultRecord; `open-key`: the CryptoKey beside it without a passphrase; `attempts`: Attempts. */
export type VaultEntry = 'record' | 'open-key' | 'attempts';

export interface VaultSchema extends DBSchema, Readonly<Record<SealedStoreName, SealedStoreSchema>> {
  vault: { key: VaultEntry; value: unknown };
}

interface SealedStoreSchema {
  key: string;
  value: SealedRecord;
}

export type VaultStoreName = 'vault' | SealedStoreName;
export type VaultDatabase = Database;

/** For the version of the database that brings the vault. */
export function createVaultStores(database: VaultDatabase): void {
  database.createObjectStore('vault');
  for (const name of sealedStoreNames) database.createObjectStore(name, { keyPath: 'id' });
}
