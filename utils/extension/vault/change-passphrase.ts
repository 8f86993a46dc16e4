import { openWithPassphrase } from './open-with-passphrase';
import { saveRecord } from './save-record';
import type { VaultHome } from './vault-home';
import { wrapDataKey } from './wrap-data-key';

/**
 * Wraps the same data key anew; no record is touched, the vault is unlocked afterwards. Whoever copied the disk earlier
 * and knows the old passphrase can still open that copy.
 * Rejects with VaultError as `unlockVault` does, or `conflict` when another panel changed the protection meanwhile.
 */
export async function changePassphrase(
  { database, session }: VaultHome,
  { current, next }: { current: string; next: string },
  now: number,
): Promise<void> {
  const { record, raw } = await openWithPassphrase(database, current, now);
  const key = { id: record.id, raw };
  const after = await wrapDataKey(key, { mode: 'passphrase', passphrase: next }, record.lockAfter);
  await saveRecord(database, { before: record, after });
  await session.hold(record.id, raw, now);
}
