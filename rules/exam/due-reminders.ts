import { dayLength, toBeijingDay } from './beijing-time';
import { type Reminder, type ReminderSet, reminderId } from './reminder';

/** What is to be said now, what stays planned, and when to look again. */
export interface DueReminders {
  due: readonly { set: ReminderSet; reminder: Reminder }[];
  /** The sets with what is said now noted, and without what is over. */
  sets: ReminderSet[];
  /** The next mark, or the midnight at which the days left change; undefined when nothing is planned any more. */
  wakeAt: number | undefined;
}

const beijingOffset = 8 * 60 * 60_000;

/** Looks at all reminders at one moment. Each speaks once, between its mark and its end. */
export function findDue(sets: readonly ReminderSet[], now: number): DueReminders {
  const alive = sets.map((set) => ({ ...set, reminders: set.reminders.filter(({ until }) => until > now) }));
  const due = alive.flatMap((set) =>
    set.reminders
      .filter((one) => one.at <= now && !set.told.includes(reminderId(one)))
      .map((reminder) => ({ set, reminder })),
  );
  // A set without reminders stays: times that are announced later will fill it.
  const kept = alive.map((set) => ({ ...set, told: set.reminders.filter(({ at }) => at <= now).map(reminderId) }));
  const marks = kept
    .flatMap(({ reminders }) => reminders.flatMap(({ at, until }) => [at, until]))
    .filter((at) => at > now);
  const midnight = (toBeijingDay(now) + 1) * dayLength - beijingOffset;
  return { due, sets: kept, wakeAt: marks.length > 0 ? Math.min(...marks, midnight) : undefined };
}
