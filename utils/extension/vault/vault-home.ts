import type { SessionKey } from './session-key';
import type { VaultDatabase } from './vault-schema';

/** Where the vault lives: what is on disk, and what is in memory while it is unlocked. */
export interface VaultHome {
  database: VaultDatabase;
  session: SessionKey;
}
