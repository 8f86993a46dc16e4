import type { Visit } from '../server/reply.ts';
import type { Status } from '../server/session.ts';

const words: Record<Status, string> = {
  none: '未报名',
  draft: '未报名',
  pending: '待审核',
  approved: '审核通过',
  refused: '审核不通过',
  paid: '已缴费',
};

/** Status as the portal writes it (docs/portal.md §3a, §3d). */
export function statusWord(status: Status): string {
  return words[status];
}

/** 辽宁 takes no fee: the approval ends the registration there (docs/portal.md §5). */
export function skipsPayment({ session, scenario }: Visit): boolean {
  return scenario.noPayment || session.organisation === '辽宁';
}
