import type { Situation } from '@/rules/exam/situation';
import { selectTips, type Tip } from './advice';
import { freePayment, type Guidance, guidance } from './guidance';
import type { Stage } from './stage';

/** The guidance as one candidate should read it. */
export interface SaidGuidance extends Pick<Guidance, 'main' | 'links'> {
  title: string;
  now: readonly Tip[];
  /** What is said of this candidate first. */
  watch: readonly Tip[];
}

/** The guidance of a stage in a situation; of what is unknown only what holds for everybody is said. */
export function describeGuidance(stage: Stage, situation: Situation = {}): SaidGuidance {
  const { title, now, watch, main, links }: Guidance =
    stage === 'payment' && situation.free ? freePayment : guidance[stage];
  return {
    title: title.replace('{region}', situation.names?.region ?? ''),
    now: selectTips(now, situation),
    watch: selectTips(watch, situation).toSorted((a, b) => Number(b.own) - Number(a.own)),
    ...(main && { main }),
    ...(links && { links }),
  };
}
