import type { VaultRecord } from '@/rules/profile/vault-record';
import type { Bytes } from './base64';
import { heldKey } from './held-key';
import { loadWrapped } from './load-wrapped';
import { VaultError } from './vault-error';
import type { VaultHome } from './vault-home';
import { unwrapDataKey } from './wrap-data-key';

/**
 * The record and the data key's bytes while they may be used. The time is judged here at each use, so that data is
 * locked after a sleep or a lost alarm as well.
 * Rejects with VaultError `locked`, `none`, `damaged` or `newer-vault`, or a StorageError.
 */
export async function currentKey(
  { database, session }: VaultHome,
  now: number,
): Promise<{ record: VaultRecord; raw: Bytes }> {
  const { record, openKey } = await loadWrapped(database);
  if (record.mode === 'open') {
    const raw = openKey && (await unwrapDataKey(record, openKey));
    if (!raw) throw new VaultError('damaged');
    return { record, raw };
  }
  const held = await heldKey(session, record, { now, machine: 'active' });
  if (!held) throw new VaultError('locked');
  return { record, raw: held.raw };
}
