import type { LockChoice } from '@/rules/profile/lock-policy';
import { heldKey, type Moment } from './held-key';
import { loadWrapped } from './load-wrapped';
import { VaultError } from './vault-error';
import type { VaultHome } from './vault-home';

/** `none`: nothing chosen yet, nothing may be saved; `open`: no passphrase; `lockAt`: when to look again (ms since 1970). */
export type VaultState =
  | { state: 'none' | 'open' }
  | { state: 'locked'; lockAfter: LockChoice }
  | { state: 'unlocked'; lockAfter: LockChoice; lockAt?: number };

/**
 * How things stand. Locks a vault that is past its time, so this is all an alarm, an idle or a wake-up event calls.
 * Rejects with VaultError `damaged` or `newer-vault`, or a StorageError.
 */
export async function loadVaultState({ database, session }: VaultHome, moment: Moment): Promise<VaultState> {
  try {
    const { record } = await loadWrapped(database);
    if (record.mode === 'open') return { state: 'open' };
    const held = await heldKey(session, record, moment);
    const { lockAfter } = record;
    return held ? { state: 'unlocked', lockAfter, lockAt: held.lockAt } : { state: 'locked', lockAfter };
  } catch (error) {
    if (error instanceof VaultError && error.problem === 'none') return { state: 'none' };
    throw error;
  }
}
