import type { LockChoice } from '@/rules/profile/lock-policy';
import { currentKey } from './current-key';
import { saveRecord } from './save-record';
import type { VaultHome } from './vault-home';

/** After how long the vault locks itself, for one that has a passphrase and is unlocked. Rejects as `currentKey` does. */
export async function setLockChoice(home: VaultHome, lockAfter: LockChoice, now: number): Promise<void> {
  const { record: before } = await currentKey(home, now);
  if (before.mode === 'open') throw new Error('a vault without a passphrase never locks');
  await saveRecord(home.database, { before, after: { record: { ...before, lockAfter } } });
}
