import { computed, effect, untracked } from '@preact/signals';
import type { VaultState } from '@/utils/extension/vault/load-vault-state';
import type { Desk } from './desk';
import { forgetFile } from './import-desk';
import { forgetKeeping } from './keep-photo';
import { enterKeptPhotos, leaveKeptPhotos } from './kept-photo-desk';
import { forgetPhoto } from './photo-desk';
import { enterProfiles, forgetProfiles, leaveProfiles } from './profile-access';
import { enterRestore, leaveRestore } from './restore-desk';
import { enterTaught, leaveTaught } from './taught-desk';

/** Reads everything when it can be read, and takes it off the panel when it may no longer be. */
export function followVault(desk: Desk): void {
  const kind = computed(() => desk.vault.state.value?.state);
  const seen: { kind?: VaultState['state'] | undefined } = {};
  effect(() => {
    const before = seen.kind;
    seen.kind = kind.value;
    untracked(() => {
      if (seen.kind === 'locked') leave(desk);
      else if (seen.kind) enter(desk, seen.kind === 'none' && before !== undefined);
    });
  });
}

/** `wiped`: there was a vault, and now there is none. */
function enter(desk: Desk, wiped: boolean): void {
  if (wiped) {
    void forgetProfiles(desk.profiles);
    leaveKeptPhotos(desk.profiles.photos);
    leaveRestore(desk.restore);
  }
  void enterProfiles(desk.profiles);
  void enterKeptPhotos(desk.profiles.photos);
  void enterTaught(desk.taught);
  void desk.transfers.enter();
  void enterRestore(desk.restore);
}

function leave(desk: Desk): void {
  // No run may go on with answers that are locked.
  if (desk.link.run.value.state === 'running') desk.link.send({ type: 'stop' });
  desk.fill.capturing.value = false;
  void leaveProfiles(desk.profiles);
  leaveKeptPhotos(desk.profiles.photos);
  forgetKeeping(desk.keep);
  leaveTaught(desk.taught);
  desk.transfers.leave();
  forgetFile(desk.files);
  desk.files.cameIn.value = undefined;
  desk.backup.form.value = { busy: false };
  desk.backup.printing.value = false;
  leaveRestore(desk.restore);
  forgetPhoto(desk.photo);
  desk.guard.picked.value = undefined;
}
