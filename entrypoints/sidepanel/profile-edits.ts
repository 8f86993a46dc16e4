import type { Profile } from '@/rules/profile/profile';
import type { UnsavedEdit } from '@/utils/extension/unsaved-edits';
import { byName, inTurn, type ProfileDesk, reload } from './profile-desk';

/** Shows an edit at once and saves it at once; while one save is under way, only the last edit waits. */
export function editProfile(desk: ProfileDesk, profile: Profile): Promise<boolean> {
  desk.unsaved.set(profile.id, profile);
  const others = desk.profiles.value.filter(({ id }) => id !== profile.id);
  desk.profiles.value = [...others, profile].sort(byName);
  // Only a help for a panel that is closed before it has saved.
  void holdUnsaved(desk, profile).catch(() => undefined);
  return saveEdits(desk);
}

/** Saves whatever is not saved yet. */
export async function saveEdits(desk: ProfileDesk): Promise<boolean> {
  if (desk.unsaved.size > 0) desk.saveState.value = 'saving';
  const saved = await inTurn(desk, () => writeEdits(desk));
  noteSaved(desk, saved);
  return saved;
}

/** Says how a save ended. */
export function noteSaved({ saveState, vault }: ProfileDesk, saved: boolean): void {
  if (!saved) saveState.value = 'failed';
  else if (saveState.value === 'saving') saveState.value = vault.state.peek()?.state === 'none' ? 'held' : 'saved';
}

async function writeEdits(desk: ProfileDesk): Promise<void> {
  const { store, unsaved, versions, writing, vault } = desk;
  for (const [id, profile] of unsaved) {
    writing.set(id, profile.updatedAt);
    versions.set(id, await store.save(id, profile, versions.get(id) ?? 0));
    writing.delete(id);
    if (unsaved.get(id) === profile) forgetEdit(desk, id);
  }
  if (vault.trouble.value !== 'damaged') vault.trouble.value = undefined;
}

/** It is saved, or not wanted any more. */
export function forgetEdit({ unsaved, held }: ProfileDesk, id: string): void {
  unsaved.delete(id);
  // Found again later, it is seen to be saved.
  void held.drop(id).catch(() => undefined);
}

/** Gives up what could not be saved and shows what another panel saved. */
export function dropUnsaved(desk: ProfileDesk): Promise<boolean> {
  for (const id of desk.unsaved.keys()) forgetEdit(desk, id);
  desk.writing.clear();
  desk.vault.trouble.value = undefined;
  desk.saveState.value = 'idle';
  return inTurn(desk, () => reload(desk));
}

/** Puts edits where they outlive the panel. */
export function holdUnsaved({ held, versions, writing }: ProfileDesk, ...profiles: Profile[]): Promise<void> {
  const edits = profiles.map((profile): UnsavedEdit => {
    const { id } = profile;
    return { profile, expected: versions.get(id) ?? 0, ...(writing.has(id) && { writing: writing.get(id) }) };
  });
  return held.hold(edits);
}
