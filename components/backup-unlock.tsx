import { useEffect, useRef, useState } from 'preact/hooks';
import { type BackupError, describeBackupError } from '@/rules/profile/backup-problem';
import { FormEnd } from './form-end';
import { PassphraseField, ShowPassphrase } from './passphrase-field';
import { VaultCheck } from './vault-check';

interface BackupUnlockProps {
  fileName: string;
  busy: boolean;
  /** Why the last try failed. */
  error?: BackupError | undefined;
  /** Nothing protects this machine yet, so the same passphrase may. */
  canProtect: boolean;
  /** `protect`: with the same passphrase what is kept here, too. */
  onOpen(passphrase: string, protect: boolean): void;
  onCancel(): void;
}

/** Asks for the passphrase of an encrypted backup that was chosen; nothing is changed before its preview is confirmed. */
export function BackupUnlock({ fileName, busy, error, canProtect, onOpen, onCancel }: BackupUnlockProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const [protect, setProtect] = useState(true);
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
        if (!gap && !busy) onOpen(typed, canProtect && protect);
      }}
    >
      <p>“{fileName}”是加密的备份。打开后先看内容，确认了才会导入。</p>
      <PassphraseField
        label="备份口令"
        value={typed}
        shown={shown}
        field={field}
        invalid={error !== undefined}
        onInput={setTyped}
      />
      <ShowPassphrase shown={shown} onShown={setShown} />
      {canProtect && (
        <VaultCheck checked={protect} label="以后也用这个口令保护本机的档案（推荐）" onChange={setProtect} />
      )}
      {error && (
        <p class="vault-problem" role="alert" data-problem={error.code}>
          {describeBackupError(error)}
        </p>
      )}
      <FormEnd action="打开备份" gap={gap} busy={busy} onCancel={onCancel} />
    </form>
  );
}
