import { describeRestoreKey, type RestoreItem } from '@/rules/profile/restore';

/** What goes on as it was, folded away. */
export function ProfileRestoreStays({ items }: { items: readonly RestoreItem[] }) {
  if (items.length === 0) return null;
  return (
    <details class="restore-stays">
      <summary>不变的 {items.length} 项</summary>
      <dl>
        {items.map(({ key, from, reasons }) => (
          <div key={key} data-restore={key} data-group="stays">
            <dt>{describeRestoreKey(key)}</dt>
            <dd>
              {from}
              {reasons.length > 0 && <small>{reasons.join('')}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
