import { describeBatchKey } from '@/rules/exam/batch';
import type { Application } from '@/rules/profile/application';
import { describeStatus } from '@/rules/profile/application-text';
import { toBeijingDate } from '@/rules/profile/dates';

/** Where the registration of this batch stands by its record, also while the portal is closed. */
export function StandingLine({ application }: { application: Application | undefined }) {
  if (!application || application.status === 'unknown') return null;
  const { batch, region, status, updatedAt } = application;
  return (
    <p class="journey-standing" data-status={status}>
      {[describeBatchKey(batch), region].filter(Boolean).join(' ')}：<strong>{describeStatus(status)}</strong>
      <span class="journey-standing-day">（{toBeijingDate(updatedAt)} 记）</span>
    </p>
  );
}
