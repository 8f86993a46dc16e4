import type { ComponentChildren } from 'preact';
import { type Batch, type BatchKey, describeBatch } from '@/rules/exam/batch';
import type { Pack } from '@/rules/exam/pack';
import type { Application } from '@/rules/profile/application';
import type { Profile } from '@/rules/profile/profile';
import type { RemovedProfile } from '@/rules/profile/removed-profile';
import type { RestoreDecisions, RestorePlan } from '@/rules/profile/restore';
import type { RestoreDraft } from '@/rules/profile/restore-draft';
import { ProfileApplications } from './profile-applications';
import { ProfileForm } from './profile-form';
import { ProfileRestore } from './profile-restore';
import { ProfileSwitcher } from './profile-switcher';

/** `held`: in the browser's memory, because no protection was chosen yet. */
export type SaveState = 'idle' | 'saving' | 'held' | 'saved' | 'failed';

/** What the candidate asks for; whoever renders the view carries it out. */
export interface ProfileActions {
  onSelect(id: string): void;
  onCreate(name: string): void;
  onRename(id: string, name: string): void;
  onRemove(id: string): void;
  /** The whole profile after one edit, `updatedAt` as it was: the time of saving is the caller's to set. */
  onChange(profile: Profile): void;
  onDuplicate?: ((id: string) => void) | undefined;
  onUndoRemove?: (() => void) | undefined;
  /** Asks for a plan to use the answers for the next batch. */
  onStartRestore?: (() => void) | undefined;
  onApplyRestore?: ((decisions: RestoreDecisions) => void) | undefined;
  onCancelRestore?: (() => void) | undefined;
  onDraftRestore?: ((draft: RestoreDraft) => void) | undefined;
  onChangeApplication?: ((application: Application) => void) | undefined;
  onAddApplication?: ((batch: BatchKey) => void) | undefined;
  onRemoveApplication?: ((batch: BatchKey) => void) | undefined;
  onUndoRemoveApplication?: (() => void) | undefined;
}

export interface ProfileViewProps extends ProfileActions {
  profiles: readonly Profile[];
  currentId: string | undefined;
  /** `YYYY-MM-DD`, for ages and dates that lie ahead. */
  today: string;
  saveState: SaveState;
  /** How many words about fields the last file brought, where it had any. */
  cameIn?: number | undefined;
  removed?: RemovedProfile | undefined;
  /** The record of the profile in use that was just removed. */
  removedApplication?: Application | undefined;
  /** What is known of batches and regions. */
  packs?: readonly Pack[] | undefined;
  /** The batch one can register for next. */
  nextBatch?: Batch | undefined;
  /** Shown in place of the form while the answers are taken to a new batch. */
  restore?: RestorePlan | undefined;
  /** What was said of it before. */
  restoreDraft?: RestoreDraft | undefined;
  /** What deals with files: backup, import and their cards. */
  children?: ComponentChildren;
}

const saveTexts: Readonly<Record<SaveState, string>> = {
  idle: '',
  saving: '正在保存…',
  held: '已暂存，还没有存到电脑里',
  saved: '已保存',
  failed: '没有保存',
};

/** The whole 档案 tab. */
export function ProfileView(props: ProfileViewProps) {
  const { profiles, currentId, today } = props;
  const profile = profiles.find(({ id }) => id === currentId);
  return (
    <section class="profile-view" aria-label="档案">
      <ProfileSwitcher {...props} current={profile} />
      {props.children}
      {props.cameIn !== undefined && (
        <p class="profile-note" role="status" data-came-in={props.cameIn}>
          {props.cameIn > 0
            ? `文件里的指认已导入 ${props.cameIn} 条，可在“设置”里查看、修改和删除。`
            : '文件里的指认本机都有了，没有新的。'}
        </p>
      )}
      {profile && <ProfileBatches {...props} profile={profile} />}
      {profile && !props.restore && (
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

/** The way to the next batch, and what was registered for before. */
function ProfileBatches({ profile, ...props }: ProfileViewProps & { profile: Profile }) {
  const { restore, nextBatch, onStartRestore, onApplyRestore, onCancelRestore } = props;
  if (restore && onApplyRestore && onCancelRestore) {
    return (
      <ProfileRestore
        key={profile.id}
        plan={restore}
        draft={props.restoreDraft}
        onDraft={props.onDraftRestore}
        onApply={onApplyRestore}
        onCancel={onCancelRestore}
      />
    );
  }
  return (
    <>
      {nextBatch && onStartRestore && (
        <button type="button" class="profile-next" onClick={onStartRestore}>
          用上次的答案报名 {describeBatch(nextBatch)}
        </button>
      )}
      <Applications {...props} profile={profile} />
    </>
  );
}

function Applications({
  profile,
  today,
  packs = [],
  removedApplication,
  ...props
}: ProfileViewProps & { profile: Profile }) {
  const { onChangeApplication, onAddApplication, onRemoveApplication, onUndoRemoveApplication } = props;
  if (!onChangeApplication || !onAddApplication || !onRemoveApplication || !onUndoRemoveApplication) return null;
  return (
    <ProfileApplications
      key={profile.id}
      applications={profile.applications ?? []}
      today={today}
      packs={packs}
      removed={removedApplication}
      onChange={onChangeApplication}
      onAdd={onAddApplication}
      onRemove={onRemoveApplication}
      onUndoRemove={onUndoRemoveApplication}
    />
  );
}
