import { PackList } from '@/components/pack-list';
import { SettingsView } from '@/components/settings-view';
import { VaultSettings } from '@/components/vault-settings';
import { builtInPack } from '@/rules/exam/built-in-pack';
import { browser } from '@/utils/extension/browser';
import type { Desk } from './desk';
import { importPack, removePack } from './exam-desk';
import { saveEdits } from './profile-edits';
import { changeTaught, removeTaught } from './taught-desk';
import { addNewPassphrase, changeOldPassphrase, chooseLockTime, dropPassphrase, lockNow, wipe } from './vault-actions';

/** Joins the 设置 view to the vault and to the words about fields. */
export function SettingsTab({ desk }: { desk: Desk }) {
  const { vault, taught, demo } = desk;
  return (
    <SettingsView
      version={browser.runtime.getManifest().version}
      demo={demo.isOn.value}
      taught={vault.isLocked.value ? undefined : taught.list.value}
      onChangeTaught={(id, key) => void changeTaught(taught, id, key)}
      onRemoveTaught={(ids) => void removeTaught(taught, ids)}
      onDemo={(on) => void demo.turn(on)}
    >
      <Protection desk={desk} />
      <PackList
        imported={desk.exam.imported.value}
        builtIn={builtInPack}
        note={desk.exam.packNote.value}
        onImport={(file) => void importPack(desk.exam, file)}
        onRemove={(id) => void removePack(desk.exam, id)}
      />
    </SettingsView>
  );
}

function Protection({ desk }: { desk: Desk }) {
  const { vault } = desk;
  const protection = vault.state.value;
  if (!protection) return null;
  return (
    <VaultSettings
      protection={protection}
      people={desk.people.value}
      waitSeconds={vault.waitSeconds.value}
      {...{ task: undefined, ...vault.settings.value }}
      onTask={(task) => {
        vault.settings.value = { busy: false, task };
      }}
      onGoToProfiles={() => {
        desk.tab.value = 'profile';
      }}
      onLockChoice={(choice) => void chooseLockTime(vault, choice)}
      onLock={() => void saveEdits(desk.profiles).then(() => lockNow(vault))}
      onAdd={(passphrase) => void addNewPassphrase(vault, passphrase)}
      onChange={(current, next) => void changeOldPassphrase(vault, current, next)}
      onRemove={(current) => void dropPassphrase(vault, current)}
      onWipe={() => void wipe(vault, vault.settings)}
    />
  );
}
