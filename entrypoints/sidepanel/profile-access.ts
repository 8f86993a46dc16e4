import { batch } from '@preact/signals';
import type { UnsavedEdit } from '@/utils/extension/unsaved-edits';
import { inTurn, type ProfileDesk, reload } from './profile-desk';
import { holdUnsaved } from './profile-edits';
import { settleDrafts, settleEdit } from './settle-edit';
import { noteTrouble } from './vault-desk';

/** Profiles can be read: first saves what an earlier panel, or this one before it was locked, could not. */
export async function enterProfiles(desk: ProfileDesk): Promise<void> {
  const { store, vault } = desk;
  if (desk.unsaved.size === 0) desk.saveState.value = 'idle';
  await inTurn(desk, async () => {
    if (vault.state.peek()?.state !== 'none') await settleDrafts(store, vault.data);
  });
  await desk.held.settleAll((edit) => settleInTurn(desk, edit)).catch((error: unknown) => noteTrouble(vault, error));
  await inTurn(desk, () => reload(desk));
}

/** Profiles may no longer be shown. What was typed and not saved waits in the browser's memory until they may. */
export async function leaveProfiles(desk: ProfileDesk): Promise<void> {
  const { vault, unsaved } = desk;
  const held = holdUnsaved(desk, ...unsaved.values());
  batch(() => {
    desk.profiles.value = [];
    desk.currentId.value = undefined;
    desk.removed.value = undefined;
    desk.removedApplication.value = undefined;
    desk.saveState.value = 'idle';
  });
  for (const map of [desk.unsaved, desk.versions, desk.writing]) map.clear();
  await held.catch((error: unknown) => noteTrouble(vault, error));
}

/** Everything was wiped: what was on screen goes too, typed or not. */
export function forgetProfiles(desk: ProfileDesk): Promise<void> {
  desk.unsaved.clear();
  desk.vault.trouble.value = undefined;
  return leaveProfiles(desk);
}

/** Tells whether it worked by rejecting, so that what could not be settled stays where it is. */
async function settleInTurn(desk: ProfileDesk, edit: UnsavedEdit): Promise<void> {
  await desk.vault.queue(() => settleEdit(desk.store, edit));
  await inTurn(desk, () => reload(desk));
}
