import type { DataHome } from './data-home';
import { guardStorage } from './storage-error';
import { guardMemory } from './vault/draft-store';
import { wipeVault } from './vault/wipe-vault';

/** Takes away everything kept, the key of the vault first. Rejects with a StorageError. */
export async function wipeAll({ memory, vault }: DataHome): Promise<void> {
  try {
    const home = await vault;
    await wipeVault(home);
    await guardStorage(() => home.database.clear('choices'));
    await guardStorage(() => home.database.clear('notes'));
  } finally {
    await guardMemory(async () => memory.remove(Object.keys(await memory.get(null))));
  }
}
