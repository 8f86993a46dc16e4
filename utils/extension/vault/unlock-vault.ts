import { openWithPassphrase } from './open-with-passphrase';
import type { VaultHome } from './vault-home';

/**
 * Unlocks for all panels, until locked. Rejects with VaultError `wrong-passphrase`, `wait` (with its seconds),
 * `empty-passphrase`, `none`, `damaged` or `newer-vault`, or a StorageError.
 */
export async function unlockVault({ database, session }: VaultHome, passphrase: string, now: number): Promise<void> {
  const { record, raw } = await openWithPassphrase(database, passphrase, now);
  await session.hold(record.id, raw, now);
}
