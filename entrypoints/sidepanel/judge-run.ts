import { planRun, type RunOrder } from '@/rules/form/plan-run';
import { judgeFront } from '@/rules/journey/judge-front';
import type { JudgedMessage, JudgeMessage } from '@/utils/extension/messages';
import type { SeenSurface } from './recognise';

/** The word on what a run sees: whether it may write on, and what with each field. */
export function judgeRun(
  { ask, own, listed }: JudgeMessage,
  surfaces: readonly SeenSurface[],
  order: RunOrder,
): JudgedMessage {
  const verdict = judgeFront(
    surfaces.map(({ facts }) => facts),
    own,
  );
  if (verdict !== 'go-on') return { type: 'judged', ask, verdict, steps: [] };
  const steps = planRun(surfaces[own]?.fields ?? [], order, listed);
  return steps ? { type: 'judged', ask, verdict, steps } : { type: 'judged', ask, verdict: 'identity', steps: [] };
}
