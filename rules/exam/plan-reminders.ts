import { dayLength, parseBeijingTime, toBeijingDay, toBeijingTime } from './beijing-time';
import type { ExamWindows } from './exam-windows';
import type { Reminder, ReminderKind } from './reminder';

const hour = 60 * 60_000;

/** How long before its deadline a reminder speaks. */
export const notice = { closes: 48 * hour, payment: 24 * hour } as const;

/** What the candidate has told of the application. */
export interface Standing {
  status: 'unknown' | 'draft' | 'submitted' | 'approved' | 'refused' | 'paid' | 'done' | 'given-up';
  /** `YYYY-MM-DD` in Beijing. */
  submittedOn?: string | undefined;
  /** Nothing is to be paid in this region. */
  free?: boolean | undefined;
}

const registering: readonly Standing['status'][] = ['unknown', 'draft'];
const settled: readonly Standing['status'][] = ['paid', 'done', 'given-up'];
const sittingNot: readonly Standing['status'][] = ['refused', 'given-up'];

/** Which kinds still speak: what is told as done falls silent, payment stays until it is paid. */
function speaks(kind: ReminderKind, { status, free }: Standing): boolean {
  switch (kind) {
    case 'opens':
      return registering.includes(status);
    case 'closes':
      return registering.includes(status) || status === 'refused';
    case 'payment':
      return !free && !settled.includes(status);
    case 'review':
      return status === 'submitted';
    case 'ticket':
    case 'exam':
      return !sittingNot.includes(status);
  }
}

/**
 * Everything to be reminded of, soonest first. A mark that has passed stays as long as speaking still helps, so that
 * it is made up for when the computer was off. `now` in epoch ms.
 */
export function planReminders(standing: Standing, windows: ExamWindows, now: number): Reminder[] {
  const planned = [
    ...planOpening(windows),
    ...planDeadline('closes', windows.registration),
    ...planDeadline('payment', windows.payment),
    ...planReview(standing, windows),
    ...planTicket(windows),
    ...planExam(windows),
  ];
  return planned
    .filter((reminder) => speaks(reminder.kind, standing) && reminder.until > now)
    .sort((a, b) => a.at - b.at);
}

function planOpening({ registration: { opens, closes } = {} }: ExamWindows): Reminder[] {
  if (opens === undefined) return [];
  return [{ kind: 'opens', at: opens, until: Math.min(opens + dayLength, closes ?? Number.POSITIVE_INFINITY) }];
}

function planDeadline(
  kind: keyof typeof notice,
  { opens, closes }: NonNullable<ExamWindows['payment']> = {},
): Reminder[] {
  if (closes === undefined) return [];
  // A window shorter than the notice speaks when it opens, not before.
  const at = Math.max(closes - notice[kind], opens ?? 0);
  return [{ kind, at, until: closes, ...(opens === undefined ? {} : { since: opens }) }];
}

const reviewDays = 3;

/** Three working days after the submission; public holidays are not known, so the day is a guess. */
function planReview({ submittedOn }: Standing, { reviewing }: ExamWindows): Reminder[] {
  const submitted = submittedOn === undefined ? undefined : parseDay(submittedOn);
  if (submitted === undefined) return [];
  const at = addWorkingDays(submitted, reviewDays) + 10 * hour;
  const until = Math.max(reviewing?.closes ?? 0, at + 14 * dayLength);
  return [{ kind: 'review', at, until, guess: true }];
}

function parseDay(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return parseBeijingTime({ year, month, day: date, hour: 0, minute: 0 });
}

function addWorkingDays(midnight: number, days: number): number {
  const next = midnight + dayLength;
  // Day 0 of the Beijing calendar, 1 January 1970, was a Thursday.
  const weekday = (toBeijingDay(next) + 4) % 7;
  const left = weekday === 0 || weekday === 6 ? days : days - 1;
  return left === 0 ? next : addWorkingDays(next, left);
}

/** Unless it is announced: a week before the exam, when most regions have opened the printing. */
function planTicket({ ticket: { opens, closes } = {}, exam }: ExamWindows): Reminder[] {
  if (opens !== undefined)
    return [{ kind: 'ticket', at: opens, until: closes ?? exam?.closes ?? opens + 14 * dayLength }];
  if (exam?.opens === undefined) return [];
  return [{ kind: 'ticket', at: startOfDay(exam.opens) - 7 * dayLength + 10 * hour, until: exam.opens, guess: true }];
}

/** The evening before the first day. */
function planExam({ exam: { opens, closes } = {} }: ExamWindows): Reminder[] {
  if (opens === undefined) return [];
  const until = closes ?? startOfDay(opens) + dayLength;
  return [{ kind: 'exam', at: startOfDay(opens) - 6 * hour, until, since: opens }];
}

function startOfDay(time: number): number {
  const { hour: hours, minute } = toBeijingTime(time);
  return time - (time % 60_000) - (hours * 60 + minute) * 60_000;
}
