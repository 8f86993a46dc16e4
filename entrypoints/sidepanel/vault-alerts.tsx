import { StorageAlert } from '@/components/storage-alert';
import { VaultNotice } from '@/components/vault-notice';
import type { StorageTrouble } from '@/rules/profile/storage-trouble';
import { exportProfiles } from './backup-desk';
import type { Desk } from './desk';
import { dropUnsaved, saveEdits } from './profile-edits';

/** On every tab: why answers cannot be read or saved, and that they are in memory only. */
export function VaultAlerts({ desk }: { desk: Desk }) {
  const { vault, profiles, taught, tab } = desk;
  const trouble = vault.unreadable.value ?? vault.trouble.value;
  const inMemory = profiles.profiles.value.length;
  const hasPhotos = Object.keys(profiles.photos.album.value).length > 0;
  const unsaved = vault.state.value?.state === 'none' && !vault.unreadable.value;
  const isToldThere = tab.value === 'profile' || tab.value === 'settings';
  return (
    <>
      {trouble && (
        <StorageAlert
          trouble={trouble}
          inMemory={inMemory}
          hasPhotos={hasPhotos}
          onExport={() => void exportProfiles(desk.backup)}
          onRetry={() => retry(desk, trouble)}
        />
      )}
      {unsaved && !isToldThere && inMemory + taught.list.value.length > 0 && (
        <VaultNotice
          onChoose={() => {
            tab.value = 'profile';
          }}
        />
      )}
    </>
  );
}

/** A database that could not be opened is opened by a new page alone; it takes over what this one could not save. */
function retry({ vault, profiles }: Desk, trouble: StorageTrouble): void {
  if (trouble === 'conflict') void dropUnsaved(profiles);
  else if (vault.unreadable.value || trouble === 'closed') location.reload();
  else void saveEdits(profiles);
}
