import { useId } from 'preact/hooks';
import { describeTrouble, type StorageTrouble } from '@/rules/profile/storage-trouble';

interface StorageAlertProps {
  trouble: StorageTrouble;
  /** How many profiles are still in memory and can be rescued. */
  inMemory: number;
  /** Photos are kept with them, which the file has no room for. */
  hasPhotos: boolean;
  onExport(): void;
  /** What the trouble's own button does: again, or open the panel anew. */
  onRetry(): void;
}

/** Says why saving or reading failed, and offers what can still be done. */
export function StorageAlert({ trouble, inMemory, hasPhotos, onExport, onRetry }: StorageAlertProps) {
  const id = useId();
  const { text, remedy } = describeTrouble(trouble);
  return (
    <section class="vault-card vault-trouble" aria-label="保存遇到问题" data-problem={trouble}>
      <p role="alert">{text}</p>
      {inMemory > 0 && (
        <p id={id} class="vault-hint">
          内存里还有 {inMemory} 份档案，可以先存成文件。文件没有加密，里面有证件号码等个人信息，请放在自己的设备上。
          {hasPhotos && '照片不在里面。'}
        </p>
      )}
      <div class="vault-buttons">
        {inMemory > 0 && (
          <button type="button" class="vault-main" aria-describedby={id} onClick={onExport}>
            导出内存里的档案
          </button>
        )}
        {remedy && (
          <button type="button" onClick={onRetry}>
            {remedy}
          </button>
        )}
      </div>
    </section>
  );
}
