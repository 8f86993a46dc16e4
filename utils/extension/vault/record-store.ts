import type { Stored } from './sealed-record';
import type { SealedStoreName } from './vault-schema';

/** A value to keep under an id of a store, or that nothing is to be kept there where `value` is absent. */
export interface KeptChange {
  store: SealedStoreName;
  id: string;
  value?: unknown;
  /** The version that must stand there, 0 for none; absent: whatever stands there. */
  expected?: number | undefined;
}

/**
 * Records of one kind, wherever they are kept. Ids may lie on disk in clear: random ones only, no names.
 * Every method rejects with a VaultError (`locked`, `none`, …) or a StorageError.
 */
export interface RecordStore<T> {
  load(id: string): Promise<Stored<T> | undefined>;
  /** In no order; `damaged`: the ids of what could not be opened or is not of this kind. It is left as it is. */
  list(): Promise<{ records: Stored<T>[]; damaged: string[] }>;
  /** `expected`: the version that was edited, 0 for a new record. Resolves with the new version; rejects with `conflict`. */
  save(id: string, value: T, expected: number): Promise<number>;
  /** All or none, in the place of whatever stands there: for imports that were confirmed. */
  saveAll(entries: readonly { id: string; value: T }[]): Promise<void>;
  /** Without `expected`, whatever the version is. */
  remove(id: string, expected?: number): Promise<void>;
}

export interface RecordStoreOptions<T> {
  name: SealedStoreName;
  /** Undefined on a value of another kind. */
  parse(value: unknown): T | undefined;
  /** Milliseconds since 1970. */
  clock(): number;
}
