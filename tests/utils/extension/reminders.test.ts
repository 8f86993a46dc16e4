// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planReminders } from '@/rules/exam/plan-reminders';
import type { ReminderSet } from '@/rules/exam/reminder';
import { parseWindow } from '@/rules/exam/schedule';
import { openDatabase } from '@/utils/extension/database';
import { openReminderStore, settleReminders, watchReminders } from '@/utils/extension/reminders';
import { createLocks } from '../../samples/locks';

const seen = vi.hoisted(() => ({ badge: '', spoken: [] as string[], allowed: true }));
vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  const action = {
    setBadgeText: async ({ text }: { text: string }) => {
      seen.badge = text;
    },
    setBadgeBackgroundColor: async () => undefined,
  };
  const notifications = {
    onClicked: { addListener: () => undefined },
    create: async (id: string) => seen.spoken.push(id),
  };
  const permissions = { onAdded: { addListener: () => undefined } };
  const extra = { action, permissions, runtime: { ...browser.runtime, getURL: (path: string) => path } };
  return {
    browser: Object.defineProperty({ ...browser, ...extra }, 'notifications', {
      get: () => (seen.allowed ? notifications : undefined),
    }),
  };
});

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const set = (): ReminderSet => ({
  batch: '2026-2',
  region: '大连',
  reminders: planReminders(
    { status: 'draft' },
    {
      registration: parseWindow('2026-08-14 09:00 ~ 2026-09-18 17:00'),
      payment: parseWindow('2026-08-14 09:00 ~ 2026-09-22 17:00'),
    },
    at('2026-08-01T00:00'),
  ),
  told: [],
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  Object.assign(seen, { badge: '', spoken: [], allowed: true });
  vi.stubGlobal('navigator', { locks: createLocks() });
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function turnOn(): Promise<void> {
  const database = await openDatabase();
  await openReminderStore(async () => database).change(() => [set()]);
  database.close();
}

async function lookAt(moment: string): Promise<void> {
  vi.setSystemTime(at(moment));
  await settleReminders();
}

const alarm = async () => (await fakeBrowser.alarms.get('remind'))?.scheduledTime;

test('before anything was turned on there is no alarm, no badge and no word', async () => {
  await lookAt('2026-09-17T10:00');
  expect([await alarm(), seen.badge, seen.spoken]).toEqual([undefined, '', []]);
});

test.each([
  ['2026-08-01T10:00', '', '2026-08-02T00:00', []],
  ['2026-08-14T09:00', '35天', '2026-08-15T00:00', ['2026-2.大连.opens']],
  ['2026-09-16T17:00', '2天', '2026-09-17T00:00', ['2026-2.大连.closes']],
  ['2026-09-18T16:59', '今天', '2026-09-18T17:00', ['2026-2.大连.closes']],
  ['2026-09-21T17:00', '1天', '2026-09-22T00:00', ['2026-2.大连.payment']],
  ['2026-12-31T23:59', '', undefined, []],
])('at %s: badge %o, next look %s', async (moment, badge, next, spoken) => {
  await turnOn();
  await lookAt(moment);
  expect([seen.badge, await alarm(), seen.spoken]).toEqual([badge, next && at(next), spoken]);
});

test('a word is said once, however often the background starts', async () => {
  await turnOn();
  await lookAt('2026-09-17T10:00');
  await lookAt('2026-09-17T10:01');
  await lookAt('2026-09-18T10:00');
  expect(seen.spoken).toEqual(['2026-2.大连.closes']);
});

test('each start sets the alarm anew, and the alarm wakes it', async () => {
  await turnOn();
  vi.setSystemTime(at('2026-09-16T16:00'));
  watchReminders();
  await vi.waitFor(async () => expect(await alarm()).toBe(at('2026-09-16T17:00')));
  await fakeBrowser.alarms.clearAll();
  vi.setSystemTime(at('2026-09-16T17:00'));
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'remind', scheduledTime: 0, persistAcrossSessions: false });
  await vi.waitFor(() => expect(seen.spoken).toEqual(['2026-2.大连.closes']));
  await vi.waitFor(async () => expect(await alarm()).toBe(at('2026-09-17T00:00')));
});

test('where notifications were refused the badge still counts', async () => {
  seen.allowed = false;
  await turnOn();
  await lookAt('2026-09-17T10:00');
  expect([seen.badge, seen.spoken]).toEqual(['1天', []]);
});

test('nothing but region, batch and times lies outside the vault', async () => {
  await turnOn();
  await lookAt('2026-09-17T10:00');
  const [kept] = (await (await openDatabase()).get('notes', 'reminders')) as ReminderSet[];
  expect(Object.keys(kept ?? {}).sort()).toEqual(['batch', 'region', 'reminders', 'told']);
});
