import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldValues } from '@/rules/profile/field-key';
import { protectionTexts } from '@/rules/profile/protection-text';
import { FormEnd } from './form-end';
import { NewPassphrase } from './new-passphrase';
import { PassphraseField, ShowPassphrase } from './passphrase-field';
import { WaitNote } from './wait-note';
import { WipeForm } from './wipe-form';

export type VaultTaskName = 'add' | 'change' | 'remove' | 'wipe';

interface VaultTaskProps {
  task: VaultTaskName;
  people: readonly FieldValues[];
  busy: boolean;
  waitSeconds: number;
  onAdd(passphrase: string): void;
  onChange(current: string, next: string): void;
  onRemove(current: string): void;
  onWipe(): void;
  onCancel(): void;
}

/** The form of one change of the protection, with what it means. */
export function VaultTask(props: VaultTaskProps) {
  return (
    <div class="vault-card" data-task={props.task}>
      {props.task === 'add' && <AddTask {...props} />}
      {props.task === 'change' && <ChangeTask {...props} />}
      {props.task === 'remove' && <RemoveTask {...props} />}
      {props.task === 'wipe' && <WipeForm busy={props.busy} onWipe={props.onWipe} onCancel={props.onCancel} />}
    </div>
  );
}

function AddTask({ people, busy, onAdd, onCancel }: VaultTaskProps) {
  return (
    <>
      <p class="vault-hint">{protectionTexts.passphrase}</p>
      <p class="vault-hint">{protectionTexts.later}</p>
      <NewPassphrase label="口令" action="设置" people={people} busy={busy} onSubmit={onAdd} onCancel={onCancel} />
    </>
  );
}

function ChangeTask({ people, busy, waitSeconds, onChange, onCancel }: VaultTaskProps) {
  const [current, setCurrent] = useState('');
  return (
    <>
      <p class="vault-hint">
        以前的备份仍用当时的口令打开。谁要是复制过这台电脑的硬盘，又知道旧口令，仍能打开那份复制品。
      </p>
      <NewPassphrase
        label="新口令"
        action="更换"
        people={people}
        busy={busy}
        missing={missingCurrent(current, waitSeconds)}
        onSubmit={(next) => onChange(current, next)}
        onCancel={onCancel}
      >
        {(shown) => (
          <>
            <PassphraseField label="现在的口令" value={current} shown={shown} onInput={setCurrent} />
            <WaitNote waitSeconds={waitSeconds} />
          </>
        )}
      </NewPassphrase>
    </>
  );
}

function RemoveTask({ busy, waitSeconds, onRemove, onCancel }: VaultTaskProps) {
  const field = useRef<HTMLInputElement>(null);
  const [current, setCurrent] = useState('');
  const [shown, setShown] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const gap = missingCurrent(current, waitSeconds);
  return (
    <form
      class="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (gap === undefined && !busy) onRemove(current);
      }}
    >
      <p id="vault-remove-warning" class="vault-warning">
        {protectionTexts.open}
      </p>
      <PassphraseField
        label="现在的口令"
        value={current}
        shown={shown}
        field={field}
        describedBy="vault-remove-warning"
        onInput={setCurrent}
      />
      <ShowPassphrase shown={shown} onShown={setShown} />
      <WaitNote waitSeconds={waitSeconds} />
      <FormEnd danger action="我明白，取消口令" gap={gap} busy={busy} onCancel={onCancel} />
    </form>
  );
}

function missingCurrent(current: string, waitSeconds: number): string | undefined {
  if (waitSeconds > 0) return '请等一会儿再试。';
  return current === '' ? '请输入现在的口令。' : undefined;
}
