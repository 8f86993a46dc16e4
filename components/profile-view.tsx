import type { Profile } from '@/rules/profile/profile';
import { ProfileForm } from './profile-form';
import { type PendingImport, ProfileImport } from './profile-import';
import { ProfileSwitcher } from './profile-switcher';
import { ProfileTransfer } from './profile-transfer';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** What the candidate asks for; whoever renders the view carries it out. */
export interface ProfileActions {
  onSelect(id: string): void;
  onCreate(name: string): void;
  onRename(id: string, name: string): void;
  onRemove(id: string): void;
  /** The whole profile after one edit, `updatedAt` as it was: the time of saving is the caller's to set. */
  onChange(profile: Profile): void;
  onExport(): void;
  onImportFile(file: File): void;
  onConfirmImport(profiles: readonly Profile[]): void;
  onCancelImport(): void;
}

export interface ProfileViewProps extends ProfileActions {
  profiles: readonly Profile[];
  currentId: string | undefined;
  /** `YYYY-MM-DD`, for ages and dates that lie ahead. */
  today: string;
  saveState: SaveState;
  /** Why the last save or load failed, in the candidate's words. */
  problem?: string | undefined;
  pendingImport?: PendingImport | undefined;
}

const saveTexts: Readonly<Record<SaveState, string>> = {
  idle: '',
  saving: '正在保存…',
  saved: '已保存',
  failed: '没有保存',
};

/** The whole 档案 tab. */
export function ProfileView(props: ProfileViewProps) {
  const { profiles, currentId, today, pendingImport } = props;
  const profile = profiles.find(({ id }) => id === currentId);
  return (
    <section class="profile-view" aria-label="档案">
      {props.problem && (
        <p class="profile-alert" role="alert">
          {props.problem}
        </p>
      )}
      <ProfileSwitcher {...props} current={profile} />
      <ProfileTransfer {...props} canExport={profiles.length > 0} />
      {pendingImport && (
        <ProfileImport pending={pendingImport} onConfirm={props.onConfirmImport} onCancel={props.onCancelImport} />
      )}
      {profile && (
        <ProfileForm
          key={profile.id}
          values={profile.fields}
          today={today}
          onChange={(fields) => props.onChange({ ...profile, fields })}
        />
      )}
      <p class="profile-status" role="status" data-save={props.saveState}>
        {saveTexts[props.saveState]}
      </p>
    </section>
  );
}
