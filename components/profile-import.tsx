import { useState } from 'preact/hooks';
import { describeInstant } from '@/rules/profile/dates';
import type { ProfileFileError, ProfileFileNote } from '@/rules/profile/parse-profile-file';
import type { ImportItem } from '@/rules/profile/plan-import';
import type { Profile } from '@/rules/profile/profile';
import { describeFileError, describeFileNote } from '@/rules/profile/profile-file-text';

/** A chosen file before anything of it is saved: what it would change, or why it cannot be taken. */
export type PendingImport =
  | { items: readonly ImportItem[]; notes: readonly ProfileFileNote[] }
  | { error: ProfileFileError };

interface ProfileImportProps {
  pending: PendingImport;
  onConfirm(profiles: readonly Profile[]): void;
  onCancel(): void;
}

const actionTexts: Readonly<Record<ImportItem['action'], string>> = {
  add: '新增',
  replace: '替换本机的旧内容',
  older: '比本机的旧，勾选才会覆盖',
  same: '与本机相同，不用导入',
};

/** Shows what a file holds and lets the candidate choose before anything is saved. */
export function ProfileImport({ pending, onConfirm, onCancel }: ProfileImportProps) {
  if ('items' in pending) return <ImportChoice {...pending} onConfirm={onConfirm} onCancel={onCancel} />;
  return (
    <div class="profile-task" role="alert">
      <p class="profile-problem" data-problem={pending.error.code} data-level="fail">
        {describeFileError(pending.error)}
      </p>
      <div class="profile-buttons">
        <button type="button" onClick={onCancel}>
          知道了
        </button>
      </div>
    </div>
  );
}

function ImportChoice({ items, notes, onConfirm, onCancel }: Exclude<PendingImport, { error: unknown }> & ImportEnd) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(items.filter(isNews).map(idOf)));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const profiles = items.map(({ profile }) => profile).filter(({ id }) => chosen.has(id));
  return (
    <fieldset class="profile-task">
      <legend>导入前请确认</legend>
      <ul class="profile-import">
        {items.map((item) => (
          <ImportRow key={idOf(item)} item={item} chosen={chosen.has(idOf(item))} onToggle={() => toggle(idOf(item))} />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note.code} class="profile-note">
          {describeFileNote(note)}
        </p>
      ))}
      <div class="profile-buttons">
        <button
          type="button"
          class="profile-primary"
          disabled={profiles.length === 0}
          onClick={() => onConfirm(profiles)}
        >
          确认导入
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </fieldset>
  );
}

type ImportEnd = Pick<ProfileImportProps, 'onConfirm' | 'onCancel'>;

function ImportRow({ item, chosen, onToggle }: { item: ImportItem; chosen: boolean; onToggle(): void }) {
  const { profile, action, saved } = item;
  return (
    <li data-action={action}>
      <label>
        <input type="checkbox" checked={chosen} disabled={action === 'same'} onChange={onToggle} />
        <span>
          <strong>{profile.name}</strong>
          <span>{actionTexts[action]}</span>
          <small>
            文件：{describeInstant(profile.updatedAt)}
            {saved && `；本机“${saved.name}”：${describeInstant(saved.updatedAt)}`}
          </small>
        </span>
      </label>
    </li>
  );
}

function isNews({ action }: ImportItem): boolean {
  return action === 'add' || action === 'replace';
}

function idOf({ profile }: ImportItem): string {
  return profile.id;
}
