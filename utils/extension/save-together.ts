import { adoptIfChosen, chosenVault } from './chosen-vault';
import type { DataHome } from './data-home';
import type { KeptPart } from './kept-store';
import { replaceDrafts } from './vault/draft-store';
import { replaceSealed } from './vault/replace-sealed';
import { unlockedKey } from './vault/unlocked-key';

/**
 * Changes of several kinds, all or none of them, whatever happens meanwhile: in one transaction where a protection was
 * chosen. `now`: ms since 1970. Rejects as the stores do.
 */
export async function saveTogether(home: DataHome, parts: readonly KeptPart[], now: number): Promise<void> {
  const changes = parts.flatMap((part) => part.changes);
  if (changes.length === 0) return;
  const vault = await chosenVault(home);
  if (vault) await replaceSealed(vault.database, await unlockedKey(vault, now), changes);
  else {
    await replaceDrafts(home.memory, changes);
    await adoptIfChosen(home, now);
  }
  for (const { changes, tell } of parts) if (changes.length > 0) tell();
}
