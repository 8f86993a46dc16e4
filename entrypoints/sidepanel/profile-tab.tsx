import { DropZone } from '@/components/drop-zone';
import { ProfilePrint } from '@/components/profile-print';
import { ProfileView } from '@/components/profile-view';
import { VaultChoice } from '@/components/vault-choice';
import { VaultUnlock } from '@/components/vault-unlock';
import type { Application } from '@/rules/profile/application';
import type { Profile } from '@/rules/profile/profile';
import type { Desk } from './desk';
import { FileCards } from './file-cards';
import { readFile } from './import-desk';
import { PhotoCards } from './photo-cards';
import {
  changeProfile,
  copyProfile,
  createProfile,
  dropApplication,
  editApplication,
  removeProfile,
  renameProfile,
  selectProfile,
  startApplication,
  undoDropApplication,
  undoRemove,
} from './profile-actions';
import type { ProfileDesk } from './profile-desk';
import { cancelRestore, draftRestore, finishRestore, startRestore } from './restore-desk';
import { todayInBeijing } from './today-in-beijing';
import { chooseProtection, unlock, wipe } from './vault-actions';

/** The 档案 tab: first what protects the answers, then the answers, which the demonstration mode hides. */
export function ProfileTab({ desk }: { desk: Desk }) {
  const { vault, demo } = desk;
  const state = vault.state.value?.state;
  if (state === undefined) return null;
  if (state === 'locked') {
    return (
      <VaultUnlock
        waitSeconds={vault.waitSeconds.value}
        {...vault.gate.value}
        onUnlock={(passphrase) => void unlock(vault, passphrase)}
        onWipe={() => void wipe(vault, vault.gate)}
      />
    );
  }
  const choice = state === 'none' && !vault.unreadable.value && <Protection desk={desk} />;
  const isEmpty = desk.profiles.profiles.value.length === 0;
  return (
    <>
      {!isEmpty && choice}
      {demo.isOn.value ? (
        <p class="fill-empty">演示模式下不显示档案内容。可在“设置”里关闭演示模式。</p>
      ) : (
        <DropZone onFile={(file) => void readFile(desk.files, file)}>
          <Profiles desk={desk} />
        </DropZone>
      )}
      {isEmpty && choice}
    </>
  );
}

/** How to keep the answers; below the way in while there is nothing to lose. */
function Protection({ desk: { vault, people, profiles } }: { desk: Desk }) {
  return (
    <VaultChoice
      people={people.value}
      isEmpty={profiles.profiles.value.length === 0}
      {...vault.gate.value}
      onPassphrase={(passphrase) => void chooseProtection(vault, { mode: 'passphrase', passphrase })}
      onOpen={() => void chooseProtection(vault, { mode: 'open' })}
    />
  );
}

function Profiles({ desk }: { desk: Desk }) {
  const { profiles, restore, backup, files } = desk;
  const today = todayInBeijing(desk.now.value);
  const profile = profiles.current.value;
  if (backup.printing.value && profile) {
    const close = (): void => {
      backup.printing.value = false;
    };
    return <ProfilePrint profile={profile} today={today} onPrint={() => print()} onClose={close} />;
  }
  return (
    <ProfileView
      profiles={profiles.profiles.value}
      currentId={profiles.currentId.value}
      today={today}
      saveState={profiles.saveState.value}
      cameIn={files.cameIn.value}
      removed={profiles.removed.value}
      removedApplication={removedFrom(profiles, profile)}
      nextBatch={restore.batch.value}
      packs={desk.packs.value}
      restore={restore.plan.value}
      restoreDraft={restore.begun.value?.draft}
      onSelect={(id) => void selectProfile(profiles, id)}
      onCreate={(name) => void createProfile(profiles, name)}
      onRename={(id, name) => void renameProfile(profiles, id, name)}
      onDuplicate={(id) => void copyProfile(profiles, id)}
      onRemove={(id) => void removeProfile(profiles, id)}
      onUndoRemove={() => void undoRemove(profiles)}
      onChange={(changed) => void changeProfile(profiles, changed)}
      onStartRestore={() => startRestore(restore)}
      onApplyRestore={(decisions) => void finishRestore(restore, decisions)}
      onDraftRestore={(draft) => draftRestore(restore, draft)}
      onCancelRestore={() => cancelRestore(restore)}
      onChangeApplication={(application) => void editApplication(profiles, application)}
      onAddApplication={(batch) => void startApplication(profiles, batch, desk.packs.value)}
      onRemoveApplication={(batch) => void dropApplication(profiles, batch)}
      onUndoRemoveApplication={() => void undoDropApplication(profiles)}
    >
      <FileCards desk={desk} />
      {profile && <PhotoCards desk={profiles.photos} profileId={profile.id} />}
    </ProfileView>
  );
}

function removedFrom({ removedApplication }: ProfileDesk, profile: Profile | undefined): Application | undefined {
  const removed = removedApplication.value;
  return removed?.profileId === profile?.id ? removed?.application : undefined;
}
