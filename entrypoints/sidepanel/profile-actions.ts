import type { BatchKey } from '@/rules/exam/batch';
import type { Pack } from '@/rules/exam/pack';
import type { Application } from '@/rules/profile/application';
import { addApplication } from '@/rules/profile/begin-application';
import { changeApplication, removeApplication } from '@/rules/profile/change-applications';
import { duplicateProfile } from '@/rules/profile/duplicate-profile';
import type { Profile } from '@/rules/profile/profile';
import { currentAfterUndo, holdRemoved } from '@/rules/profile/removed-profile';
import type { KeptPart } from '@/utils/extension/kept-store';
import { saveTogether } from '@/utils/extension/save-together';
import { enterKeptPhotos, saveAlbum } from './kept-photo-desk';
import { inTurn, type ProfileDesk, reload } from './profile-desk';
import { editProfile, forgetEdit, noteSaved } from './profile-edits';
import { todayInBeijing } from './today-in-beijing';

const stamp = (): string => new Date().toISOString();

export async function selectProfile(desk: ProfileDesk, id: string | undefined): Promise<void> {
  desk.currentId.value = id;
  await inTurn(desk, () => desk.store.setCurrent(id));
}

/** A new one is in use at once. */
export async function addProfile(desk: ProfileDesk, profile: Profile): Promise<void> {
  const saved = editProfile(desk, profile);
  await selectProfile(desk, profile.id);
  await saved;
}

export function createProfile(desk: ProfileDesk, name: string): Promise<void> {
  return addProfile(desk, { id: crypto.randomUUID(), name, fields: {}, updatedAt: stamp() });
}

export async function copyProfile(desk: ProfileDesk, id: string): Promise<void> {
  const profile = desk.profiles.value.find((one) => one.id === id);
  if (!profile) return;
  const copy = duplicateProfile(profile, crypto.randomUUID(), stamp());
  await addProfile(desk, copy);
  await saveAlbum(desk.photos, { [copy.id]: desk.photos.album.value[id] });
}

/** Shows the edit at once and saves it. */
export async function changeProfile(desk: ProfileDesk, profile: Profile): Promise<void> {
  await editProfile(desk, { ...profile, updatedAt: stamp() });
}

export async function renameProfile(desk: ProfileDesk, id: string, name: string): Promise<void> {
  const profile = desk.profiles.value.find((one) => one.id === id);
  if (profile) await changeProfile(desk, { ...profile, name });
}

/**
 * Removes a profile as it is on screen, and everything kept with it; the last one removed can be brought back while the
 * panel is open and unlocked.
 */
export async function removeProfile(desk: ProfileDesk, id: string): Promise<void> {
  const { store, versions, profiles, currentId, photos, vault } = desk;
  const found = holdRemoved(profiles.value, id, currentId.value);
  const held = found && { ...found, photos: photos.album.value[id] };
  const removed = await inTurn(desk, async () => {
    const parts = [store.part([], [{ id, expected: versions.get(id) ?? 0 }]), photos.store.part([], [{ id }])];
    await saveTogether(vault.data, parts, Date.now());
    forgetEdit(desk, id);
    versions.delete(id);
    if (held?.wasCurrent) {
      desk.currentId.value = undefined;
      await store.setCurrent(undefined);
    }
    desk.removed.value = held;
    await reload(desk);
  });
  if (removed) await enterKeptPhotos(photos);
}

/** Photos that cannot be saved stay to be brought back once more. */
export async function undoRemove(desk: ProfileDesk): Promise<void> {
  const removed = desk.removed.value;
  if (!removed) return;
  desk.removed.value = undefined;
  const saved = editProfile(desk, removed.profile);
  await selectProfile(desk, currentAfterUndo(removed, desk.currentId.value));
  await saved;
  if (!(await saveAlbum(desk.photos, { [removed.profile.id]: removed.photos }))) desk.removed.value ??= removed;
}

/** Saves profiles of a file over whatever stands there, and `planRest`, what else it brought: all of it or nothing. */
export async function keepProfiles(
  desk: ProfileDesk,
  profiles: readonly Profile[],
  planRest: () => Promise<readonly KeptPart[]>,
): Promise<boolean> {
  const { store, vault } = desk;
  const chosen = profiles.length === 1 ? profiles[0]?.id : (desk.currentId.value ?? profiles[0]?.id);
  if (profiles.length > 0) desk.saveState.value = 'saving';
  const saved = await inTurn(desk, async () => {
    const entries = profiles.map((value) => ({ id: value.id, value }));
    await saveTogether(vault.data, [store.part(entries), ...(await planRest())], Date.now());
    for (const { id } of profiles) forgetEdit(desk, id);
    if (profiles.length > 0) await store.setCurrent(chosen);
    await reload(desk);
  });
  noteSaved(desk, saved);
  return saved;
}

export async function editApplication(desk: ProfileDesk, application: Application): Promise<void> {
  const profile = desk.current.value;
  if (profile) await editProfile(desk, changeApplication(profile, application, stamp()));
}

/** Begins the record of a batch, with the answers of now where one registers for it now. */
export async function startApplication(desk: ProfileDesk, batch: BatchKey, packs: readonly Pack[]): Promise<void> {
  const profile = desk.current.value;
  if (!profile) return;
  const application = addApplication(profile.fields, batch, { today: todayInBeijing(), at: stamp(), packs });
  await editProfile(desk, changeApplication(profile, application, stamp()));
}

/** Removes a record; the last one removed can be brought back while the panel is open and unlocked. */
export async function dropApplication(desk: ProfileDesk, batch: BatchKey): Promise<void> {
  const profile = desk.current.value;
  const application = profile?.applications?.find((one) => one.batch === batch);
  if (!profile || !application) return;
  desk.removedApplication.value = { profileId: profile.id, application };
  await editProfile(desk, removeApplication(profile, batch, stamp()));
}

export async function undoDropApplication(desk: ProfileDesk): Promise<void> {
  const removed = desk.removedApplication.value;
  const profile = desk.profiles.value.find(({ id }) => id === removed?.profileId);
  desk.removedApplication.value = undefined;
  if (removed && profile) await editProfile(desk, changeApplication(profile, removed.application, stamp()));
}
