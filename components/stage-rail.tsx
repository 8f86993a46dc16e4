import { type PlannedRailStep, planRail, type RailPlace } from '@/rules/journey/rail-steps';
import type { Stage } from '@/rules/journey/stage';

interface StageRailProps {
  stage: RailPlace;
  /** Nothing is to be paid in the candidate's region: that step is skipped. */
  free?: boolean | undefined;
  /** The stage that the record of the registration leads to, for pages that say none. */
  next?: Stage | undefined;
}

/** Where the page in front stands on the whole way; two ordered lists, the current step marked. */
export function StageRail({ stage, free, next }: StageRailProps) {
  const steps = planRail(stage, free, next);
  return (
    <nav class="journey-rail" aria-label="报名进度">
      <ol class="journey-steps">
        {steps
          .filter((step) => !step.isAfterwards)
          .map((step, index) => (
            <RailItem key={step.id} step={step} mark={String(index + 1)} />
          ))}
      </ol>
      <div class="journey-afterwards">
        <span id="journey-afterwards">报名之后</span>
        <ol aria-labelledby="journey-afterwards">
          {steps
            .filter((step) => step.isAfterwards)
            .map((step) => (
              <RailItem key={step.id} step={step} />
            ))}
        </ol>
      </div>
    </nav>
  );
}

function RailItem({ step, mark }: { step: PlannedRailStep; mark?: string }) {
  const isSkipped = step.state === 'skipped';
  return (
    <li data-step={step.id} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
      {mark && (
        <span class="journey-mark" aria-hidden="true">
          {isSkipped ? '免' : mark}
        </span>
      )}
      <span>{isSkipped ? `免${step.label}` : step.label}</span>
    </li>
  );
}
