import { browser } from './browser';
import { openDatabase } from './database';
import { createSessionKey, type SessionArea } from './vault/session-key';
import type { VaultHome } from './vault/vault-home';

/** Where everything is kept: the browser's memory until a protection was chosen, the vault from then on. */
export interface DataHome {
  memory: SessionArea;
  /** Rejects with a StorageError where the database cannot be opened; memory still works then. */
  vault: Promise<VaultHome>;
  /** By which panels know of each other. */
  locks: LockManager;
}

export function openDataHome(): DataHome {
  const memory: SessionArea = browser.storage.session;
  const session = createSessionKey(memory);
  const vault = openDatabase().then((database) => ({ database, session }));
  // Whoever needs it hears of the failure; until then it is no unhandled one.
  vault.catch(() => undefined);
  return { memory, vault, locks: navigator.locks };
}
