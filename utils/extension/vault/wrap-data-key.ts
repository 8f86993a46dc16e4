import type { LockChoice } from '@/rules/profile/lock-policy';
import type { VaultRecord } from '@/rules/profile/vault-record';
import { type Bytes, fromBase64, toBase64 } from './base64';
import { createKdf, deriveKey } from './derive-key';
import { type Place, seal, unseal } from './seal';
import { VaultError } from './vault-error';

/**
 * How the data key is kept. `open`: without a passphrase, wrapped by a key that lies in the same database. Browsers
 * write that key to disk in clear even when scripts cannot export it, so this protects nothing against somebody who
 * has the disk or a copy of it. It only keeps one format for both choices.
 */
export type Protection = { mode: 'passphrase'; passphrase: string } | { mode: 'open' };

export interface WrappedDataKey {
  record: VaultRecord;
  /** To be stored beside the record; absent with a passphrase. */
  openKey?: CryptoKey;
}

/** Wraps the data key named `id`. Rejects with VaultError `empty-passphrase`. */
export async function wrapDataKey(
  { id, raw }: { id: string; raw: Bytes },
  protection: Protection,
  lockAfter: LockChoice,
): Promise<WrappedDataKey> {
  const head = { format: 'ruankao-vault', version: 1, id, lockAfter } as const;
  if (protection.mode === 'open') {
    const openKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const bare = { ...head, mode: 'open' } as const;
    return { record: { ...bare, wrapped: await sealRaw(openKey, raw, placeOf(bare)) }, openKey };
  }
  if (protection.passphrase === '') throw new VaultError('empty-passphrase');
  const bare = { ...head, mode: 'passphrase', kdf: createKdf() } as const;
  const key = await deriveKey(protection.passphrase, bare.kdf);
  return { record: { ...bare, wrapped: await sealRaw(key, raw, placeOf(bare)) } };
}

/** The data key's bytes; undefined when this is not the key that wraps them, or the record was changed. */
export function unwrapDataKey(record: VaultRecord, key: CryptoKey): Promise<Bytes | undefined> {
  const sealed = { iv: fromBase64(record.wrapped.iv), data: fromBase64(record.wrapped.data) };
  return unseal(key, sealed, placeOf(record));
}

async function sealRaw(key: CryptoKey, raw: Bytes, place: Place): Promise<VaultRecord['wrapped']> {
  const { iv, data } = await seal(key, raw, place);
  return { iv: toBase64(iv), data: toBase64(data) };
}

type Head = Omit<Extract<VaultRecord, { mode: 'open' }>, 'wrapped'> | Omit<PassphraseHead, 'wrapped'>;
type PassphraseHead = Extract<VaultRecord, { mode: 'passphrase' }>;

/** Everything of the record but the choice of when to lock, which may change without the passphrase. */
function placeOf(record: Head): Place {
  const { format, version, id, mode } = record;
  if (record.mode === 'open') return [format, version, id, mode];
  const { name, hash, iterations, salt } = record.kdf;
  return [format, version, id, mode, name, hash, iterations, salt];
}
