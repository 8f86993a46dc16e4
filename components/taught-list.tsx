import { useState } from 'preact/hooks';
import { groupByPage } from '@/rules/form/taught-merge';
import type { FieldKey } from '@/rules/profile/field-key';
import type { TaughtField } from '@/rules/profile/taught-field';
import { KeySelect, toKey } from './taught-keys';

export interface TaughtListProps {
  taught: readonly TaughtField[];
  onChange(id: string, key: FieldKey | null): void;
  onRemove(ids: readonly string[]): void;
}

/** Everything the candidate said of fields, page by page: to read, change and take back. */
export function TaughtList({ taught, onChange, onRemove }: TaughtListProps) {
  if (taught.length === 0) {
    return <p class="settings-note">还没有。填表时点一栏旁边的铅笔，就能告诉助手这一栏是什么，以后会记得。</p>;
  }
  return (
    <div class="taught-list">
      <p class="settings-note">只记栏目的名称和位置，不记填写的内容；导出档案时会一起导出。</p>
      {groupByPage(taught).map((group) => (
        <TaughtPage key={group[0]?.id} group={group} onChange={onChange} onRemove={onRemove} />
      ))}
      <RemoveAll onRemove={() => onRemove(taught.map(({ id }) => id))} />
    </div>
  );
}

const namedLabels = 3;

function TaughtPage({
  group,
  onChange,
  onRemove,
}: Omit<TaughtListProps, 'taught'> & { group: readonly TaughtField[] }) {
  const [first] = group;
  if (!first) return null;
  const labels = first.page.slice(0, namedLabels).join('、');
  return (
    <section data-origin={first.origin}>
      <h3>
        {first.origin.replace(/^https:\/\//, '')}
        <small>{labels ? `有“${labels}”等 ${first.page.length} 栏的页面` : '栏目没有名称的页面'}</small>
      </h3>
      <ul>
        {group.map(({ id, key, label }) => (
          <li key={id} data-taught={key ?? 'none'}>
            <span>“{label}”</span>
            <KeySelect
              value={key ?? 'none'}
              label={`“${label}”是哪一项`}
              onChange={(choice) => choice !== '' && onChange(id, toKey(choice))}
            />
            <button type="button" aria-label={`删除“${label}”的指认`} onClick={() => onRemove([id])}>
              删除
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RemoveAll({ onRemove }: { onRemove(): void }) {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" onClick={() => setSure(true)}>
        全部删除指认
      </button>
    );
  }
  return (
    <div class="taught-buttons">
      <button type="button" class="taught-main" onClick={onRemove}>
        确认全部删除
      </button>
      <button type="button" onClick={() => setSure(false)}>
        取消
      </button>
    </div>
  );
}
