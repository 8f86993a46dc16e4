import type { DataHome } from './data-home';
import { guardStorage } from './storage-error';
import { adoptDrafts } from './vault/adopt-drafts';
import type { VaultHome } from './vault/vault-home';

/** The vault, once a protection was chosen; undefined also where there is no database to ask. */
export async function chosenVault({ vault }: DataHome): Promise<VaultHome | undefined> {
  const home = await vault.catch(() => undefined);
  if (!home) return undefined;
  const record = await guardStorage(() => home.database.get('vault', 'record'));
  return record === undefined ? undefined : home;
}

/** After drafts were saved: a panel that chose a protection meanwhile may have looked for them before they were there. */
export async function adoptIfChosen(home: DataHome, now: number): Promise<void> {
  const vault = await chosenVault(home);
  if (vault) await adoptDrafts(home.memory, vault, now);
}
