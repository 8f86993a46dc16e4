import { useEffect, useRef } from 'preact/hooks';
import type { BackupReminder } from '@/rules/profile/backup-reminder';
import type { FieldValues } from '@/rules/profile/field-key';
import { BackupForm, type BackupOrder } from './backup-form';

export type BackupTask = 'backup' | 'export';

interface BackupViewProps {
  /** There is a profile to save. */
  canExport: boolean;
  hasPassphrase: boolean;
  people: readonly FieldValues[];
  reminder: BackupReminder | undefined;
  /** The card that is open; whoever renders this closes it once the file is written. */
  task: BackupTask | undefined;
  busy: boolean;
  problem?: string | undefined;
  /** What was done last, such as the name of the file. */
  done?: string | undefined;
  waitSeconds: number;
  onTask(task: BackupTask | undefined): void;
  onBackup(order: BackupOrder): void;
  /** After the warning was read and confirmed. */
  onExport(): void;
  onImportFile(file: File): void;
  /** Opens the sheet to print; absent without a profile in use. */
  onOpenPrint?: (() => void) | undefined;
}

/** 备份 (encrypted), 导出 (plain, after a warning), 导入 of either, and when the last backup was made. */
export function BackupView(props: BackupViewProps) {
  const { reminder, task, problem, onTask } = props;
  return (
    <section class="backup-view" aria-label="备份与恢复">
      {reminder && (
        <p class={reminder.state === 'current' ? 'vault-hint' : 'vault-warning'} data-backup={reminder.state}>
          {reminder.text}
        </p>
      )}
      <BackupButtons {...props} />
      {task === 'backup' && <BackupForm {...props} onCancel={() => onTask(undefined)} />}
      {task === 'export' && (
        <ExportWarning
          onExport={() => {
            onTask(undefined);
            props.onExport();
          }}
          onCancel={() => onTask(undefined)}
        />
      )}
      {problem && (
        <p class="vault-problem" role="alert">
          {problem}
        </p>
      )}
      <p class="vault-done" role="status">
        {props.done}
      </p>
    </section>
  );
}

function BackupButtons({ canExport, task, onTask, onImportFile, onOpenPrint }: BackupViewProps) {
  const picker = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(undefined);
  useEffect(() => {
    if (!task) opener.current?.focus();
  }, [task]);
  const open = (next: BackupTask) => (event: { currentTarget: HTMLButtonElement }) => {
    opener.current = event.currentTarget;
    onTask(task === next ? undefined : next);
  };
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onImportFile(file);
    // Else choosing the same file again would go unnoticed.
    input.value = '';
  };
  return (
    <div class="vault-buttons">
      {canExport && (
        <button type="button" class="vault-main" aria-expanded={task === 'backup'} onClick={open('backup')}>
          备份
        </button>
      )}
      <button type="button" disabled={!canExport} aria-expanded={task === 'export'} onClick={open('export')}>
        导出
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        导入
      </button>
      {onOpenPrint && (
        <button type="button" onClick={onOpenPrint}>
          打印
        </button>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}

function ExportWarning({ onExport, onCancel }: { onExport(): void; onCancel(): void }) {
  const warning = useRef<HTMLParagraphElement>(null);
  // The warning is read before the button can be reached.
  useEffect(() => warning.current?.focus(), []);
  return (
    <div class="vault-card" data-task="export">
      <p ref={warning} class="vault-warning" tabIndex={-1}>
        这样存的文件没有加密，谁打开都能看到姓名、证件号码和电话。请只放在自己的设备上，不要发到群里，也不要留在公用电脑上。照片不在里面。要长期保存，请用“备份”。
      </p>
      <div class="vault-buttons">
        <button type="button" class="vault-danger" onClick={onExport}>
          我明白，存成不加密的文件
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </div>
  );
}
