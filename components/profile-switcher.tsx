import type { TargetedMouseEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Profile } from '@/rules/profile/profile';
import type { RemovedProfile } from '@/rules/profile/removed-profile';
import { ProfileNameForm } from './profile-name-form';

interface ProfileSwitcherProps {
  profiles: readonly Profile[];
  current: Profile | undefined;
  onSelect(id: string): void;
  onCreate(name: string): void;
  onRename(id: string, name: string): void;
  onRemove(id: string): void;
  /** Makes a second profile with the same answers. */
  onDuplicate?: ((id: string) => void) | undefined;
  /** The one just removed, while it can still be brought back. */
  removed?: RemovedProfile | undefined;
  onUndoRemove?: (() => void) | undefined;
}

type Task = 'create' | 'rename' | 'remove' | undefined;

/** Chooses the profile in use and makes, renames or removes profiles. */
export function ProfileSwitcher(props: ProfileSwitcherProps) {
  const [task, setTask] = useState<Task>();
  const { profiles, current } = props;
  const opener = useRef<HTMLButtonElement>(undefined);
  const end = () => {
    setTask(undefined);
    opener.current?.focus();
  };
  const select = (id: string) => {
    setTask(undefined);
    props.onSelect(id);
  };
  const start = (next: Task) => (event: TargetedMouseEvent<HTMLButtonElement>) => {
    opener.current = event.currentTarget;
    setTask(task === next ? undefined : next);
  };
  return (
    <div class="profile-switcher">
      {profiles.length === 0 ? (
        <p class="profile-empty">还没有档案。填好一次，以后每批报名都能用。以前用过的，把备份拖到这里或点“导入”。</p>
      ) : (
        <ProfileSelect {...props} onSelect={select} />
      )}
      <div class="profile-buttons">
        <button
          type="button"
          class={profiles.length === 0 ? 'profile-primary' : undefined}
          aria-expanded={task === 'create'}
          onClick={start('create')}
        >
          新建
        </button>
        {current && (
          <>
            <button type="button" aria-expanded={task === 'rename'} onClick={start('rename')}>
              重命名
            </button>
            {props.onDuplicate && (
              <button type="button" onClick={() => props.onDuplicate?.(current.id)}>
                复制
              </button>
            )}
            <button type="button" aria-expanded={task === 'remove'} onClick={start('remove')}>
              删除
            </button>
          </>
        )}
      </div>
      <SwitcherTask {...props} task={task} onEnd={end} />
      {props.removed && props.onUndoRemove && <RemovedNotice removed={props.removed} onUndo={props.onUndoRemove} />}
    </div>
  );
}

function ProfileSelect({
  profiles,
  current,
  onSelect,
}: Pick<ProfileSwitcherProps, 'profiles' | 'current' | 'onSelect'>) {
  return (
    <label class="profile-select">
      <span>当前档案</span>
      <select value={current?.id ?? ''} onChange={(event) => onSelect(event.currentTarget.value)}>
        {!current && (
          <option value="" disabled>
            请选择
          </option>
        )}
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function SwitcherTask(props: ProfileSwitcherProps & { task: Task; onEnd(): void }) {
  const { task, current, onEnd } = props;
  const finish = (act: () => void) => {
    onEnd();
    act();
  };
  if (task === 'create') {
    return <ProfileNameForm action="建立" onSubmit={(name) => finish(() => props.onCreate(name))} onCancel={onEnd} />;
  }
  if (!task || !current) return null;
  if (task === 'rename') {
    return (
      <ProfileNameForm
        key={current.id}
        action="改名"
        name={current.name}
        onSubmit={(name) => finish(() => props.onRename(current.id, name))}
        onCancel={onEnd}
      />
    );
  }
  return (
    <fieldset class="profile-task">
      <legend>
        删除“{current.name}”？{props.onUndoRemove ? '删除后可以马上撤销。' : '删除后无法恢复，需要时请先导出。'}
      </legend>
      <div class="profile-buttons">
        <button type="button" class="profile-danger" onClick={() => finish(() => props.onRemove(current.id))}>
          确认删除
        </button>
        <button type="button" onClick={onEnd}>
          取消
        </button>
      </div>
    </fieldset>
  );
}

function RemovedNotice({ removed, onUndo }: { removed: RemovedProfile; onUndo(): void }) {
  return (
    <p class="profile-removed" role="status">
      <span>已删除“{removed.profile.name}”。</span>
      <button type="button" onClick={onUndo}>
        撤销删除
      </button>
    </p>
  );
}
