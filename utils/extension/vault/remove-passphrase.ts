import { openWithPassphrase } from './open-with-passphrase';
import { saveRecord } from './save-record';
import type { VaultHome } from './vault-home';
import { wrapDataKey } from './wrap-data-key';

/**
 * From now on without a passphrase: the data stays sealed, but its key lies beside it (see `Protection`).
 * Rejects with VaultError as `unlockVault` does, or `conflict` when another panel changed the protection meanwhile.
 */
export async function removePassphrase({ database, session }: VaultHome, current: string, now: number): Promise<void> {
  const { record, raw } = await openWithPassphrase(database, current, now);
  const after = await wrapDataKey({ id: record.id, raw }, { mode: 'open' }, record.lockAfter);
  await saveRecord(database, { before: record, after });
  await session.release();
}
