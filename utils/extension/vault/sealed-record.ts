import type { DataKey } from './data-key';
import type { Place } from './seal';
import { sealJson, unsealJson } from './seal-json';
import type { SealedRecord, SealedStoreName } from './vault-schema';

/** A record in clear, with its place. */
export interface Stored<T = unknown> {
  id: string;
  /** How often it was saved, counted from 1. */
  version: number;
  value: T;
}

export async function sealRecord(
  { key }: DataKey,
  store: SealedStoreName,
  { id, version, value }: Stored,
): Promise<SealedRecord> {
  return { id, version, ...(await sealJson(key, value, placeOf(store, id, version))) };
}

/** Undefined when it is damaged, was moved here from another place, or was sealed with another key. */
export async function unsealRecord(
  { key }: DataKey,
  store: SealedStoreName,
  { id, version, iv, data }: SealedRecord,
): Promise<Stored | undefined> {
  if (!(iv instanceof Uint8Array && data instanceof Uint8Array)) return undefined;
  const value = await unsealJson(key, { iv, data }, placeOf(store, id, version));
  return value === undefined ? undefined : { id, version, value };
}

function placeOf(store: SealedStoreName, id: string, version: number): Place {
  return ['ruankao-record', 1, store, id, version];
}
