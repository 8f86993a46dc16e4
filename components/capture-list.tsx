import { useState } from 'preact/hooks';
import type { CaptureEntry } from '@/rules/form/plan-capture';
import type { FieldKey } from '@/rules/profile/field-key';
import { fields } from '@/rules/profile/fields';
import { maskValue } from '@/rules/profile/mask-value';

interface CaptureListProps {
  entries: readonly CaptureEntry[];
  /** 演示模式: show no more than needed. */
  masked: boolean;
  onSave(entries: readonly CaptureEntry[]): void;
  onCancel(): void;
}

/** What the page's answers would add to or change in the profile; the candidate picks before anything is saved. */
export function CaptureList({ entries, masked, onSave, onCancel }: CaptureListProps) {
  const [left, setLeft] = useState<ReadonlySet<FieldKey>>(new Set());
  const show = (key: FieldKey, text: string): string => (masked ? maskValue(key, text) : text);
  const chosen = entries.filter((entry) => !left.has(entry.key));
  const toggle = (key: FieldKey): void => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  if (entries.length === 0) {
    return (
      <div class="capture" role="status">
        <p>页面上的内容档案里都有了，没有要存的。</p>
        <button type="button" onClick={onCancel}>
          知道了
        </button>
      </div>
    );
  }
  return (
    <fieldset class="capture">
      <legend>存入档案前请确认</legend>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key} data-capture={entry.key} data-kind={entry.kind}>
            <label>
              <input type="checkbox" checked={!left.has(entry.key)} onChange={() => toggle(entry.key)} />
              <span>
                <b>{fields[entry.key].label}</b> {entry.kind === 'new' ? '新增' : '修改'}
                <br />
                {entry.from && <s>{show(entry.key, entry.from)}</s>} {show(entry.key, entry.to)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="capture-actions">
        <button type="button" class="capture-main" disabled={chosen.length === 0} onClick={() => onSave(chosen)}>
          存入所选 {chosen.length} 项
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </fieldset>
  );
}
