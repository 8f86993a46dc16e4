import { describeBatchKey } from './batch';
import { toBeijingDay } from './beijing-time';
import { describeMoment } from './describe-window';
import type { Reminder, ReminderKind, ReminderSet } from './reminder';

/** What a notification says: the region, the batch and the time, never who it is for. */
export interface ReminderText {
  title: string;
  message: string;
}

const names: Readonly<Record<ReminderKind, string>> = {
  opens: '报名开始',
  closes: '报名快截止',
  payment: '缴费快截止',
  review: '该看审核结果了',
  ticket: '打印准考证',
  exam: '就要考试了',
};

const advice: Readonly<Record<ReminderKind, string>> = {
  opens: '可以报名了，早报不挤。',
  closes: '还没提交的，请尽快提交；截止后不能补报。',
  payment: '审核通过后请自己完成缴费，逾期视为放弃。',
  review: '请到平台看“审核状态”，没通过的按原因改好再提交。',
  ticket: '请核对姓名、照片、考点和场次。',
  exam: '带好身份证和准考证，提前看好路线。',
};

export function nameReminder({ kind, guess }: Reminder): string {
  return guess && kind === 'ticket' ? '看看准考证能不能打印了' : names[kind];
}

/** Whether it speaks ahead of an end that must not be missed. */
export function isDeadline({ kind }: Pick<Reminder, 'kind'>): boolean {
  return kind === 'closes' || kind === 'payment';
}

export function describeReminder(
  reminder: Reminder,
  { batch, region }: Pick<ReminderSet, 'batch' | 'region'>,
  now: number,
): ReminderText {
  const { kind, until, guess } = reminder;
  const title = `${region}：${nameReminder(reminder)}`;
  const when = isDeadline(reminder) ? `${describeMoment(until, now)} 截止。` : '';
  const doubt = guess ? '日期是估计的，以当地通知为准。' : '';
  return { title, message: `${describeBatchKey(batch)}。${when}${advice[kind]}${doubt}` };
}

/** The days left to the next deadline under way, for the badge: `3天`, `今天`; undefined when none is. */
export function describeBadge(
  sets: readonly ReminderSet[],
  now: number,
): { text: string; urgent: boolean } | undefined {
  const running = sets
    .flatMap(({ reminders }) => reminders)
    .filter((reminder) => isDeadline(reminder) && (reminder.since ?? 0) <= now && now < reminder.until);
  if (running.length === 0) return undefined;
  const days = toBeijingDay(Math.min(...running.map(({ until }) => until)) - 1) - toBeijingDay(now);
  return { text: days === 0 ? '今天' : `${days}天`, urgent: days <= 1 };
}
