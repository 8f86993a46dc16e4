import { useEffect, useRef } from 'preact/hooks';
import type { FieldValues } from '@/rules/profile/field-key';
import { describeLockChoice, describeLockNote } from '@/rules/profile/lock-choice-text';
import { type LockChoice, lockChoices } from '@/rules/profile/lock-policy';
import { VaultTask, type VaultTaskName } from './vault-task';

/** How saved data is protected; `none`: nothing chosen yet. */
export type Protection =
  | { state: 'none' | 'open' }
  | { state: 'locked'; lockAfter: LockChoice }
  | { state: 'unlocked'; lockAfter: LockChoice };

export interface VaultSettingsProps {
  protection: Protection;
  people: readonly FieldValues[];
  /** The form that is open; whoever renders this closes it once the work is done. */
  task: VaultTaskName | undefined;
  busy: boolean;
  problem?: string | undefined;
  /** What was done last. */
  done?: string | undefined;
  /** Seconds until the present passphrase may be tried again; 0: now. */
  waitSeconds: number;
  onTask(task: VaultTaskName | undefined): void;
  /** To the place where the protection is chosen or the passphrase asked. */
  onGoToProfiles(): void;
  onLockChoice(choice: LockChoice): void;
  onLock(): void;
  onAdd(passphrase: string): void;
  onChange(current: string, next: string): void;
  onRemove(current: string): void;
  onWipe(): void;
}

const stateTexts: Readonly<Record<Protection['state'], string>> = {
  none: '还没有选择怎样保存。档案只在浏览器的内存里，关闭浏览器或更新助手就会消失。',
  open: '没有设口令：能用这台电脑的人都能看到档案。',
  locked: '由口令保护，已锁定。',
  unlocked: '由口令保护，已解锁。',
};

const offers: Readonly<Record<Protection['state'], readonly (readonly [VaultTaskName, string])[]>> = {
  none: [],
  open: [
    ['add', '设置口令'],
    ['wipe', '清除所有数据'],
  ],
  locked: [['wipe', '清除所有数据']],
  unlocked: [
    ['change', '更换口令'],
    ['remove', '取消口令'],
    ['wipe', '清除所有数据'],
  ],
};

/** The part of 设置 about protection: how things stand, when to lock, and what can be changed. */
export function VaultSettings(props: VaultSettingsProps) {
  const { protection, task, problem, done } = props;
  const { state } = protection;
  return (
    <section class="vault-settings" aria-label="档案保护" data-vault={state}>
      <h2>档案保护</h2>
      <p>{stateTexts[state]}</p>
      {(state === 'none' || state === 'locked') && (
        <div class="vault-buttons">
          <button type="button" onClick={props.onGoToProfiles}>
            {state === 'none' ? '去选择' : '去解锁'}
          </button>
        </div>
      )}
      {protection.state === 'unlocked' && (
        <LockTime choice={protection.lockAfter} onChoice={props.onLockChoice} onLock={props.onLock} />
      )}
      <Offers {...props} />
      {task && <VaultTask {...props} task={task} onCancel={() => props.onTask(undefined)} />}
      {problem && (
        <p class="vault-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="vault-done" role="status">
        {done}
      </p>
    </section>
  );
}

/** The buttons that open a form; the focus comes back to the one that was pressed. */
function Offers({ protection, task, onTask }: VaultSettingsProps) {
  const opener = useRef<HTMLButtonElement>(undefined);
  useEffect(() => {
    if (!task) opener.current?.focus();
  }, [task]);
  return (
    <div class="vault-buttons">
      {offers[protection.state].map(([name, text]) => (
        <button
          key={name}
          type="button"
          aria-expanded={task === name}
          onClick={(event) => {
            opener.current = event.currentTarget;
            onTask(task === name ? undefined : name);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

interface LockTimeProps {
  choice: LockChoice;
  onChoice(choice: LockChoice): void;
  onLock(): void;
}

function LockTime({ choice, onChoice, onLock }: LockTimeProps) {
  return (
    <div class="vault-form">
      <label class="vault-field">
        <span>自动锁定</span>
        <select
          value={choice}
          onChange={({ currentTarget }) => {
            const chosen = lockChoices.find((one) => one === currentTarget.value);
            if (chosen) onChoice(chosen);
          }}
        >
          {lockChoices.map((one) => (
            <option key={one} value={one}>
              {describeLockChoice(one)}
            </option>
          ))}
        </select>
      </label>
      <p class="vault-hint">{describeLockNote(choice)}</p>
      <div class="vault-buttons">
        <button type="button" onClick={onLock}>
          现在锁定
        </button>
      </div>
    </div>
  );
}
