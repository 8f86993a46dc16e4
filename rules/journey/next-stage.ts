import type { Stage } from './stage';

const nextStages = {
  draft: 'form',
  submitted: 'review',
  refused: 'form',
  approved: 'payment',
  paid: 'mock',
  done: 'mock',
} as const satisfies Record<string, Stage>;

/** The stage that a registration of this status leads to; undefined where nothing is to come. Where no fee is taken the approval is the end. */
export function nextStage(status: string | undefined, free = false): Stage | undefined {
  if (status === 'approved' && free) return nextStages.done;
  return status !== undefined && status in nextStages ? nextStages[status as keyof typeof nextStages] : undefined;
}
