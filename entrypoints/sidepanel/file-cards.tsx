import { BackupUnlock } from '@/components/backup-unlock';
import { BackupView } from '@/components/backup-view';
import { ImportPreview } from '@/components/import-preview';
import { exportProfiles, saveBackup } from './backup-desk';
import type { Desk } from './desk';
import { confirmImport, forgetFile, openSealed, readFile } from './import-desk';

/** Joins backup, import and export to the files of the candidate. */
export function FileCards({ desk }: { desk: Desk }) {
  const { backup, files, vault, profiles } = desk;
  const sealed = files.sealed.value;
  const pending = files.pending.value;
  const openPrint = (): void => {
    backup.printing.value = true;
  };
  return (
    <>
      <BackupView
        canExport={profiles.profiles.value.length > 0}
        hasPassphrase={vault.state.value?.state === 'unlocked'}
        people={desk.people.value}
        reminder={backup.reminder.value}
        waitSeconds={vault.waitSeconds.value}
        {...{ task: undefined, ...backup.form.value }}
        onTask={(task) => {
          backup.form.value = { busy: false, task };
        }}
        onBackup={(order) => void saveBackup(backup, order)}
        onExport={() => void exportProfiles(backup)}
        onImportFile={(file) => void readFile(files, file)}
        onOpenPrint={profiles.current.value && openPrint}
      />
      {sealed && (
        <BackupUnlock
          key={sealed.text}
          fileName={sealed.name}
          busy={sealed.busy}
          error={sealed.error}
          canProtect={vault.state.value?.state === 'none' && !vault.unreadable.value}
          onOpen={(passphrase, protect) => void openSealed(files, passphrase, protect)}
          onCancel={() => forgetFile(files)}
        />
      )}
      {pending && (
        <ImportPreview
          pending={pending}
          onConfirm={(decisions) => void confirmImport(files, decisions)}
          onCancel={() => forgetFile(files)}
        />
      )}
    </>
  );
}
