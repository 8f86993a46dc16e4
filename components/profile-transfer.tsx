import { useRef } from 'preact/hooks';

interface ProfileTransferProps {
  canExport: boolean;
  onExport(): void;
  onImportFile(file: File): void;
}

/** 导入 and 导出 of the plain file, with the plain warning that goes with it. */
export function ProfileTransfer({ canExport, onExport, onImportFile }: ProfileTransferProps) {
  const picker = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file) onImportFile(file);
    // Else choosing the same file again would go unnoticed.
    input.value = '';
  };
  return (
    <div class="profile-transfer">
      <div class="profile-buttons">
        <button type="button" onClick={() => picker.current?.click()}>
          导入
        </button>
        <button type="button" disabled={!canExport} aria-describedby="profile-export-warning" onClick={onExport}>
          导出
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => take(event.currentTarget)}
      />
      <p id="profile-export-warning" class="profile-note">
        导出的文件没有加密，里面有证件号码等个人信息：请只放在自己的设备上，不要发到群里。
      </p>
    </div>
  );
}
