import type { Stage } from './stage';

/** What comes in the weeks after the registration, in this order. */
export const afterwards = ['mock', 'ticket', 'score', 'certificate'] as const satisfies readonly Stage[];

/** Until the form is handed in there is enough to read. */
const onTheWay: readonly Stage[] = ['login', 'task', 'policy', 'notice', 'form', 'photo'];

/** Whether a page leaves room for what comes afterwards. */
export function leavesRoomForAfterwards(stage: Stage): boolean {
  return !onTheWay.includes(stage);
}
