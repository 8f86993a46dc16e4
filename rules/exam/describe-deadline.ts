import type { Outcome } from '@/rules/journey/outcome';
import { describeEnd } from './describe-window';
import type { ExamWindows } from './exam-windows';

interface DeadlineScene {
  windows: ExamWindows;
  /** Nothing is to be paid in this region. */
  free: boolean | undefined;
  /** Epoch ms. */
  now: number;
}

/** Until when what the outcome asks for has to be done: a refused form to be handed in again, an approved one to be paid. */
export function describeDeadline(status: Outcome['status'], { windows, free, now }: DeadlineScene): string | undefined {
  const { registration, payment } = windows;
  if (status === 'refused') {
    const closes = registration?.closes;
    if (closes === undefined) return '请在报名截止前重新提交；截止时间看报名平台首页。';
    const end = describeEnd(closes, now);
    return now < closes
      ? `报名截止：${end}，请在这之前重新提交。`
      : `报名已截止（${end}），还能不能改，请马上问当地考试机构。`;
  }
  if (status !== 'approved' || free || payment?.closes === undefined) return undefined;
  const end = describeEnd(payment.closes, now);
  return now < payment.closes
    ? `缴费截止：${end}，请在这之前自己完成。`
    : `缴费已截止（${end}），还没缴的，请马上问当地考试机构。`;
}
