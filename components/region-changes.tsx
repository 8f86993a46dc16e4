import { describeChange } from '@/rules/exam/describe-change';
import type { RowChange } from '@/rules/exam/visit';

interface RegionChangesProps {
  changes: readonly RowChange[];
  onSeen(): void;
}

/** What reads differently from the last visit; nothing while nothing does. */
export function RegionChanges({ changes, onSeen }: RegionChangesProps) {
  if (changes.length === 0) return null;
  return (
    <section class="region-changes" role="status" aria-label="时间有变动">
      <h3>和上次看到的不一样</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.region + change.part}>{describeChange(change)}</li>
        ))}
      </ul>
      <button type="button" onClick={onSeen}>
        知道了
      </button>
    </section>
  );
}
