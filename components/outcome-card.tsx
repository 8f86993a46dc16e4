import { useState } from 'preact/hooks';
import { type GuidanceAction, guidanceActions } from '@/rules/journey/guidance';
import type { Outcome } from '@/rules/journey/outcome';
import { adviseRefusal } from '@/rules/journey/refusal-advice';
import { describeStatus } from '@/rules/profile/application-text';
import { SourceSwitch } from './source-switch';

export interface OutcomeCardProps {
  outcome: Outcome;
  /** What the record of this batch says already. */
  recorded: boolean;
  /** Until when something is to be done, as a sentence. */
  until: string | undefined;
  /** Absent without a profile to keep it in. */
  onRecord?: (() => void) | undefined;
  onAction(action: GuidanceAction): void;
}

/** What the portal says has become of the registration; after a refusal what to correct, and a button to keep it on record. */
export function OutcomeCard({ outcome, recorded, until, onRecord, onAction }: OutcomeCardProps) {
  const { status, reason } = outcome;
  const [sourced, setSourced] = useState(false);
  return (
    <section class="outcome" aria-label="报名状态" data-outcome={status}>
      <p>
        网页上写的是：<strong>{describeStatus(status)}</strong>
      </p>
      {status === 'refused' && <Refusal reason={reason} sourced={sourced} onAction={onAction} />}
      {until && <p data-until>{until}</p>}
      {status === 'refused' && <SourceSwitch on={sourced} onSwitch={setSourced} />}
      {recorded ? (
        <p class="outcome-kept">已记到这一批的报名记录。</p>
      ) : (
        onRecord && (
          <button type="button" onClick={onRecord}>
            记到报名记录
          </button>
        )
      )}
    </section>
  );
}

type RefusalProps = Pick<OutcomeCardProps, 'onAction'> & { reason: string; sourced: boolean };

function Refusal({ reason, sourced, onAction }: RefusalProps) {
  return (
    <>
      {reason && <p>原因：{reason}。</p>}
      <ul>
        {adviseRefusal(reason).map(({ text, source, action }) => (
          <li key={text}>
            {text}
            {sourced && <small class="journey-source">{source}</small>}
            {action && (
              <button type="button" data-action={action} onClick={() => onAction(action)}>
                {guidanceActions[action]}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
