import { currentKey } from './current-key';
import { createDataKey, importDataKey } from './data-key';
import { resealAll } from './reseal-all';
import { saveRecord } from './save-record';
import type { VaultHome } from './vault-home';
import { sealedStoreNames } from './vault-schema';
import { wrapDataKey } from './wrap-data-key';

/**
 * Protects a vault that had no passphrase. The old data key lay on disk for anybody to read, so everything is sealed
 * anew with another one. What was saved before may still be recoverable from the disk; say so where this is offered.
 * Rejects with VaultError `empty-passphrase`, or `conflict` when another panel saved meanwhile: try again.
 */
export async function addPassphrase({ database, session }: VaultHome, passphrase: string, now: number): Promise<void> {
  const { record: before, raw: oldRaw } = await currentKey({ database, session }, now);
  if (before.mode !== 'open') throw new Error('a passphrase is changed with changePassphrase');
  const id = crypto.randomUUID();
  const raw = createDataKey();
  const after = await wrapDataKey({ id, raw }, { mode: 'passphrase', passphrase }, before.lockAfter);
  const keys = { from: await importDataKey(before.id, oldRaw), to: await importDataKey(id, raw) };
  const work = await resealAll(database, keys);
  await saveRecord(database, { before, after, also: { stores: sealedStoreNames, work } });
  await session.hold(id, raw, now);
}
