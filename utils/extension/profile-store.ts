import { type Profile, profileSchema } from '@/rules/profile/profile';
import type { DataHome } from './data-home';
import { type KeptStore, openKeptStore } from './kept-store';
import { guardStorage } from './storage-error';

/** The saved profiles of this browser. */
export interface ProfileStore extends KeptStore<Profile> {
  /** The id of the profile in use. */
  current(): Promise<string | undefined>;
  setCurrent(id: string | undefined): Promise<void>;
}

const currentChoice = 'current-profile';

export function openProfileStore(home: DataHome): ProfileStore {
  const store = openKeptStore<Profile>(home, {
    name: 'sealed-profiles',
    parse: (value) => profileSchema.safeParse(value).data,
    clock: Date.now,
  });
  return {
    ...store,
    // Without a database there is only this panel's own choice.
    current: async () => {
      const vault = await home.vault.catch(() => undefined);
      return vault && guardStorage(() => vault.database.get('choices', currentChoice));
    },
    setCurrent: async (id) => {
      const vault = await home.vault.catch(() => undefined);
      if (!vault) return;
      await guardStorage(async () => {
        if (id === undefined) await vault.database.delete('choices', currentChoice);
        else await vault.database.put('choices', id, currentChoice);
      });
      store.tell();
    },
  };
}
