import type { VaultHome } from './vault-home';

/** Locks for all panels at once; each hears of it through `session.watch` and has to forget what it shows. */
export function lockVault({ session }: VaultHome): Promise<void> {
  return session.release();
}
