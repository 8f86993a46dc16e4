import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type ImportDecision, type ImportDecisions, proposeDecision } from '@/rules/profile/apply-import';
import { type BackupError, describeBackupError } from '@/rules/profile/backup-problem';
import type { ImportComparison } from '@/rules/profile/compare-import';
import type { ProfileFileNote } from '@/rules/profile/parse-profile-file';
import { describeFileNote } from '@/rules/profile/profile-file-text';
import type { TaughtField } from '@/rules/profile/taught-field';
import { ImportItem } from './import-item';

/** A chosen file before anything of it is saved: what it would change, or why it cannot be taken. */
export type PendingFile =
  | {
      comparisons: readonly ImportComparison[];
      notes: readonly ProfileFileNote[];
      taught?: readonly TaughtField[] | undefined;
    }
  | { error: BackupError };

interface ImportPreviewProps {
  pending: PendingFile;
  /** A decision for each profile of the file. */
  onConfirm(decisions: ImportDecisions): void;
  onCancel(): void;
}

/** Shows what a file holds, profile by profile and field by field, and lets the candidate decide before anything is saved. */
export function ImportPreview({ pending, onConfirm, onCancel }: ImportPreviewProps) {
  if ('comparisons' in pending) return <ImportChoice {...pending} onConfirm={onConfirm} onCancel={onCancel} />;
  const { error } = pending;
  return (
    <div class="vault-card" role="alert">
      <p class="vault-problem" data-problem={error.code === 'content' ? error.error.code : error.code}>
        {describeBackupError(error)}
      </p>
      <div class="vault-buttons">
        <button type="button" onClick={onCancel}>
          知道了
        </button>
      </div>
    </div>
  );
}

type ImportChoiceProps = Exclude<PendingFile, { error: unknown }> & Pick<ImportPreviewProps, 'onConfirm' | 'onCancel'>;

function ImportChoice({ comparisons, notes, taught = [], onConfirm, onCancel }: ImportChoiceProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const [changed, setChanged] = useState<ImportDecisions>({});
  useEffect(() => title.current?.focus(), []);
  const decide = (comparison: ImportComparison): ImportDecision =>
    changed[comparison.theirs.id] ?? proposeDecision(comparison);
  const nothing = taught.length === 0 && comparisons.every((comparison) => decide(comparison).take === 'mine');
  return (
    <section class="vault-card import-preview" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        导入前请确认
      </h2>
      <p class="vault-hint">确认之前，本机的档案不会改动。</p>
      <ul>
        {comparisons.map((comparison) => (
          <ImportItem
            key={comparison.theirs.id}
            comparison={comparison}
            decision={decide(comparison)}
            onDecide={(decision) => setChanged({ ...changed, [comparison.theirs.id]: decision })}
          />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note.code} class="vault-hint">
          {describeFileNote(note)}
        </p>
      ))}
      {taught.length > 0 && <p class="vault-hint">文件里还有 {taught.length} 条指认，会一起导入，同一栏以新的为准。</p>}
      {nothing && <p class="vault-hint">按现在的选择，没有要导入的内容。</p>}
      <div class="vault-buttons">
        <button
          type="button"
          class="vault-main"
          disabled={nothing}
          onClick={() => onConfirm(Object.fromEntries(comparisons.map((one) => [one.theirs.id, decide(one)])))}
        >
          确认导入
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </section>
  );
}
