import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldValues } from '@/rules/profile/field-key';
import { FormEnd } from './form-end';
import { NewPassphrase } from './new-passphrase';
import { PassphraseField, ShowPassphrase } from './passphrase-field';
import { WaitNote } from './wait-note';

/** `current`: it must be the passphrase of the saved data, to be checked before the file is written. */
export interface BackupOrder {
  passphrase: string;
  current: boolean;
}

interface BackupFormProps {
  /** The saved data has a passphrase that a backup can use as well. */
  hasPassphrase: boolean;
  people: readonly FieldValues[];
  busy: boolean;
  waitSeconds: number;
  onBackup(order: BackupOrder): void;
  onCancel(): void;
}

/** Which passphrase is to open the backup: the present one, typed once and checked, or one of its own, typed twice. */
export function BackupForm(props: BackupFormProps) {
  const { hasPassphrase, people, busy, onBackup, onCancel } = props;
  const [current, setCurrent] = useState(hasPassphrase);
  const [switched, setSwitched] = useState(false);
  const choose = (next: boolean) => {
    setCurrent(next);
    setSwitched(true);
  };
  return (
    <div class="vault-card" data-task="backup">
      <p class="vault-hint">备份是加密的，在任何一台装了助手的电脑上，凭口令就能打开；忘了口令，备份也打不开。</p>
      {hasPassphrase && <WhichPassphrase current={current} onCurrent={choose} />}
      {current ? (
        <CurrentPassphrase {...props} quiet={switched} />
      ) : (
        <NewPassphrase
          label="备份口令"
          action="保存备份"
          people={people}
          busy={busy}
          quiet={switched}
          onSubmit={(passphrase) => onBackup({ passphrase, current: false })}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}

function WhichPassphrase({ current, onCurrent }: { current: boolean; onCurrent(current: boolean): void }) {
  return (
    <fieldset class="vault-which">
      <legend>备份用哪个口令</legend>
      <label class="vault-check">
        <input type="radio" name="backup-passphrase" checked={current} onChange={() => onCurrent(true)} />
        <span>用现在的口令</span>
      </label>
      <label class="vault-check">
        <input type="radio" name="backup-passphrase" checked={!current} onChange={() => onCurrent(false)} />
        <span>另设备份口令</span>
      </label>
    </fieldset>
  );
}

type CurrentPassphraseProps = BackupFormProps & { quiet: boolean };

function CurrentPassphrase({ busy, waitSeconds, quiet, onBackup, onCancel }: CurrentPassphraseProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!quiet) field.current?.focus();
  }, [quiet]);
  const gap = typed === '' ? '请输入现在的口令，核对后才会保存备份。' : undefined;
  return (
    <form
      class="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!gap && waitSeconds === 0 && !busy) onBackup({ passphrase: typed, current: true });
      }}
    >
      <PassphraseField label="现在的口令" value={typed} shown={shown} field={field} onInput={setTyped} />
      <ShowPassphrase shown={shown} onShown={setShown} />
      <WaitNote waitSeconds={waitSeconds} />
      <FormEnd action="保存备份" gap={waitSeconds > 0 ? '' : gap} busy={busy} onCancel={onCancel} />
    </form>
  );
}
