import { defaultLockChoice, type LockChoice } from '@/rules/profile/lock-policy';
import { createDataKey } from './data-key';
import { saveRecord } from './save-record';
import type { VaultHome } from './vault-home';
import { sealedStoreNames } from './vault-schema';
import { type Protection, wrapDataKey } from './wrap-data-key';

/**
 * The first choice, before anything is saved: a passphrase, or explicitly none. Leaves the vault unlocked.
 * What an interrupted wipe left behind goes, since nothing can open it any more.
 * Rejects with VaultError `exists` (another panel was faster) or `empty-passphrase`, or a StorageError.
 */
export async function createVault(
  { database, session }: VaultHome,
  protection: Protection,
  now: number,
  lockAfter: LockChoice = defaultLockChoice,
): Promise<void> {
  const id = crypto.randomUUID();
  const raw = createDataKey();
  const after = await wrapDataKey({ id, raw }, protection, lockAfter);
  await saveRecord(database, {
    before: undefined,
    after,
    also: {
      stores: sealedStoreNames,
      work: async (transaction) => {
        await Promise.all(sealedStoreNames.map((name) => transaction.objectStore(name).clear()));
      },
    },
  });
  if (protection.mode === 'passphrase') await session.hold(id, raw, now);
}
