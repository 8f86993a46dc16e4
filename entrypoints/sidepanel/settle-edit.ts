import { duplicateProfile } from '@/rules/profile/duplicate-profile';
import { profileSchema } from '@/rules/profile/profile';
import type { DataHome } from '@/utils/extension/data-home';
import type { ProfileStore } from '@/utils/extension/profile-store';
import type { UnsavedEdit } from '@/utils/extension/unsaved-edits';
import { adoptDrafts } from '@/utils/extension/vault/adopt-drafts';
import { openDraftStore } from '@/utils/extension/vault/draft-store';
import { VaultError } from '@/utils/extension/vault/vault-error';

/**
 * Seals what is in memory although there is a vault: typed while the database could not be opened, or left by a choice
 * that was interrupted. A profile that is in the vault otherwise stays, and the one from memory comes beside it.
 */
export async function settleDrafts(store: ProfileStore, { memory, vault }: DataHome): Promise<void> {
  const parse = (value: unknown) => profileSchema.safeParse(value).data;
  const drafts = openDraftStore(memory, { name: 'sealed-profiles', parse });
  const { records } = await drafts.list();
  for (const { id, value } of records) {
    await settleEdit(store, { profile: value, expected: 0 });
    await drafts.remove(id);
  }
  await adoptDrafts(memory, await vault, Date.now());
}

/** Saves an edit that another panel, or this one before it was locked, could not. Where something else was saved since, both stay: the edit as a profile of its own. */
export async function settleEdit(store: ProfileStore, { profile, expected, writing }: UnsavedEdit): Promise<void> {
  const { id } = profile;
  try {
    await store.save(id, profile, expected);
  } catch (error) {
    if (!(error instanceof VaultError && error.problem === 'conflict')) throw error;
    const stored = await store.load(id);
    if (stored?.value.updatedAt === profile.updatedAt) return;
    if (!stored || stored.value.updatedAt === writing) {
      await store.save(id, profile, stored?.version ?? 0);
      return;
    }
    const copy = duplicateProfile(profile, crypto.randomUUID(), new Date().toISOString());
    await store.save(copy.id, copy, 0);
  }
}
