import { describeBadge, describeReminder } from '@/rules/exam/describe-reminder';
import { findDue } from '@/rules/exam/due-reminders';
import { type ReminderSet, reminderSetsSchema } from '@/rules/exam/reminder';
import { browser } from './browser';
import { type Database, openDatabase } from './database';
import { type NoteStore, openNoteStore } from './note-store';
import { openOfficial } from './open-official';

const alarmName = 'remind';

/** The one place from which reminders learn the time. */
export const reminderClock = (): number => Date.now();

export function openReminderStore(open: () => Promise<Database>): NoteStore<readonly ReminderSet[]> {
  return openNoteStore<readonly ReminderSet[]>(open, {
    name: 'reminders',
    parse: (value) => reminderSetsSchema.safeParse(value).data,
    nothing: [],
  });
}

/**
 * Speaks when a mark is reached, also while no panel is open and the vault is locked. Call it at the start of the
 * background: its listeners wake it, and each start sets the alarm anew, since updates and some restarts clear it.
 */
export function watchReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void settleReminders();
  });
  browser.permissions.onAdded.addListener(listenToClicks);
  listenToClicks();
  void settleReminders();
}

/** The API is there only once the candidate has allowed it; the same listener is added once. */
function listenToClicks(): void {
  browser.notifications?.onClicked.addListener(openPortal);
}

function openPortal(): void {
  openOfficial('regions');
}

/** Says what is due, shows the days left, and sets the alarm for the next mark. One page at a time. */
export function settleReminders(): Promise<void> {
  return navigator.locks.request('ruankao-copilot.reminders', async () => {
    const database = await openDatabase().catch(() => undefined);
    if (!database) return;
    try {
      await settle(
        openReminderStore(async () => database),
        reminderClock(),
      );
    } finally {
      database.close();
    }
  });
}

async function settle(store: NoteStore<readonly ReminderSet[]>, now: number): Promise<void> {
  const before = await store.load();
  const { due, sets, wakeAt } = findDue(before, now);
  for (const { set, reminder } of due) {
    await notify(`${set.batch}.${set.region}.${reminder.kind}`, describeReminder(reminder, set, now));
  }
  if (JSON.stringify(sets) !== JSON.stringify(before))
    await store.change((now) => (sameText(now, before) ? sets : now));
  await showBadge(sets, now);
  if (wakeAt === undefined) await browser.alarms.clear(alarmName);
  else browser.alarms.create(alarmName, { when: wakeAt });
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Without the permission the badge alone speaks. */
async function notify(id: string, { title, message }: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications?.create(id, { type: 'basic', title, message, iconUrl }).catch(() => undefined);
}

async function showBadge(sets: readonly ReminderSet[], now: number): Promise<void> {
  const badge = describeBadge(sets, now);
  await browser.action.setBadgeText({ text: badge?.text ?? '' });
  if (badge) await browser.action.setBadgeBackgroundColor({ color: badge.urgent ? '#b42318' : '#8a5a00' });
}

/** Asks the browser for notifications; call it straight from the click. False when they were refused. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}
