import type { VaultHome } from './vault-home';
import { sealedStoreNames } from './vault-schema';
import { writeTogether } from './write-together';

/**
 * Destroys the wrapped data key first, in a transaction of its own, then forgets the key in memory, then takes away the
 * records: wherever this is interrupted, what is left cannot be opened through the browser any more. The browser's files
 * may keep old bytes for a while: with a passphrase they stay as safe as the passphrase is, without one they are readable.
 * Needs no passphrase, so that a forgotten one is no dead end. Rejects with a StorageError.
 */
export async function wipeVault({ database, session }: VaultHome): Promise<void> {
  await writeTogether(database, ['vault'], async (transaction) => {
    transaction
      .objectStore('vault')
      .clear()
      .catch(() => undefined);
  });
  await session.release();
  await writeTogether(database, sealedStoreNames, async (transaction) => {
    for (const name of sealedStoreNames) {
      transaction
        .objectStore(name)
        .clear()
        .catch(() => undefined);
    }
  });
}
