import { ProfileView } from '@/components/profile-view';
import {
  changeProfile,
  confirmImport,
  createProfile,
  exportProfiles,
  type ProfileDesk,
  readImport,
  removeProfile,
  selectProfile,
} from './profile-desk';
import { todayInBeijing } from './today-in-beijing';

/** Joins the 档案 view to the store; in the demonstration mode nothing of a profile is shown. */
export function ProfileTab({ desk, demo }: { desk: ProfileDesk; demo: boolean }) {
  if (demo) return <p class="fill-empty">演示模式下不显示档案内容。可在“设置”里关闭演示模式。</p>;
  const find = (id: string) => desk.profiles.value.find((profile) => profile.id === id);
  return (
    <ProfileView
      profiles={desk.profiles.value}
      currentId={desk.currentId.value}
      today={todayInBeijing()}
      saveState={desk.saveState.value}
      problem={desk.problem.value}
      pendingImport={desk.pendingImport.value}
      onSelect={(id) => void selectProfile(desk, id)}
      onCreate={(name) => void createProfile(desk, name)}
      onRename={(id, name) => {
        const profile = find(id);
        if (profile) void changeProfile(desk, { ...profile, name });
      }}
      onRemove={(id) => void removeProfile(desk, id)}
      onChange={(profile) => void changeProfile(desk, profile)}
      onExport={() => exportProfiles(desk)}
      onImportFile={(file) => void readImport(desk, file)}
      onConfirmImport={(list) => void confirmImport(desk, list)}
      onCancelImport={() => {
        desk.pendingImport.value = undefined;
      }}
    />
  );
}
