import { useEffect, useRef, useState } from 'preact/hooks';
import { type BackupError, describeBackupError } from '@/rules/profile/backup-problem';
import { FormEnd } from './form-end';
import { PassphraseField, ShowPassphrase } from './passphrase-field';

interface BackupUnlockProps {
  fileName: string;
  busy: boolean;
  /** Why the last try failed. */
  error?: BackupError | undefined;
  onOpen(passphrase: string): void;
  onCancel(): void;
}

/** Asks for the passphrase of an encrypted backup that was chosen; nothing is changed before its preview is confirmed. */
export function BackupUnlock({ fileName, busy, error, onOpen, onCancel }: BackupUnlockProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (busy) return;
    field.current?.focus();
    field.current?.select();
  }, [busy]);
  const gap = typed === '' ? '请输入备份时用的口令。' : undefined;
  return (
    <form
      class="vault-card"
      aria-label="打开加密备份"
      onSubmit={(event) => {
        event.preventDefault();
        if (!gap && !busy) onOpen(typed);
      }}
    >
      <p>“{fileName}”是加密的备份。打开后先给你看里面有什么，确认了才会导入。</p>
      <PassphraseField
        label="备份口令"
        value={typed}
        shown={shown}
        field={field}
        invalid={error !== undefined}
        onInput={setTyped}
      />
      <ShowPassphrase shown={shown} onShown={setShown} />
      {error && (
        <p class="vault-problem" role="alert" data-problem={error.code}>
          {describeBackupError(error)}
        </p>
      )}
      <FormEnd action="打开备份" gap={gap} busy={busy} onCancel={onCancel} />
    </form>
  );
}
