import { useLayoutEffect } from 'preact/hooks';
import type { FieldKey } from '@/rules/profile/field-key';
import { fields } from '@/rules/profile/fields';

interface TaughtMissingProps {
  keys: readonly FieldKey[];
  busy: boolean;
  onPick(key: FieldKey): void;
}

/** What the profile has and the page seems not to ask; the candidate may know better and point it out. */
export function TaughtMissing({ keys, busy, onPick }: TaughtMissingProps) {
  if (keys.length === 0) return null;
  return (
    <details class="taught-missing">
      <summary>档案里有、页面上没找到的项目（{keys.length}）</summary>
      <ul>
        {keys.map((key) => (
          <li key={key} data-missing={key}>
            <span>{fields[key].label}</span>
            <button
              type="button"
              aria-label={`在页面上点选：${fields[key].label}`}
              disabled={busy}
              onClick={() => onPick(key)}
            >
              在页面上点选
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What to do while the page waits for the candidate's press. Escape works here too: the keyboard may still be ours. */
export function TaughtPicking({ field, onCancel }: { field: FieldKey; onCancel(): void }) {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onCancel();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [onCancel]);
  return (
    <div class="taught-picking" role="status" data-picking={field}>
      <p>请在报名页面上点一下要填“{fields[field].label}”的那一格。按 Esc 取消。</p>
      <button type="button" onClick={onCancel}>
        取消
      </button>
    </div>
  );
}
