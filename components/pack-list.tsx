import { useRef } from 'preact/hooks';
import { describePack } from '@/rules/exam/imported-pack';
import type { Pack } from '@/rules/exam/pack';

interface PackListProps {
  imported: readonly Pack[];
  builtIn: Pack;
  note: { text: string; failed: boolean } | undefined;
  onImport(file: File): void;
  onRemove(id: string): void;
}

/** Where the facts of regions and batches come from; a file of a tutor brings a new batch without a new release. */
export function PackList({ imported, builtIn, note, onImport, onRemove }: PackListProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section class="pack-list" aria-label="规则包">
      <h2>规则包</h2>
      <ul>
        {[...imported, builtIn].map((pack) => (
          <li key={pack.id} data-pack={pack.id}>
            <strong>{pack.name}</strong>
            <small>
              {pack.origin}，{pack.asOf}
            </small>
            {pack !== builtIn && <small>{describePack(pack)}</small>}
            {pack !== builtIn && (
              <button type="button" aria-label={`删除规则包：${pack.name}`} onClick={() => onRemove(pack.id)}>
                删除
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => picker.current?.click()}>
        导入规则包
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onImport(file);
          currentTarget.value = '';
        }}
      />
      <p class="settings-note">规则包只有资料，不会运行，也不能带名单以外的网址。请只用信得过的人给的文件。</p>
      {note && <p role={note.failed ? 'alert' : 'status'}>{note.text}</p>}
    </section>
  );
}
