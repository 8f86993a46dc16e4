// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LockChoice } from '@/rules/profile/lock-policy';
import { watchLock } from '@/utils/extension/auto-lock';
import { createVault } from '@/utils/extension/vault/create-vault';
import type { VaultHome } from '@/utils/extension/vault/vault-home';
import { openVaultHome } from '../../samples/vault-home';

const idle = vi.hoisted(() => ({ listeners: [] as ((state: string) => void)[], intervals: [] as number[] }));
vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  const onStateChanged = { addListener: (listener: (state: string) => void) => idle.listeners.push(listener) };
  const setDetectionInterval = (seconds: number) => idle.intervals.push(seconds);
  return { browser: { ...browser, idle: { onStateChanged, setDetectionInterval } } };
});

const passphrase = 'tuoluo qiezi paomo wugui';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  idle.listeners = [];
  idle.intervals = [];
});

async function unlocked(lockAfter: LockChoice = '5', ago = 0): Promise<VaultHome> {
  const home = await openVaultHome();
  await createVault(home, { mode: 'passphrase', passphrase }, Date.now() - ago, lockAfter);
  return home;
}

const tellAlarm = () =>
  fakeBrowser.alarms.onAlarm.trigger({ name: 'lock', scheduledTime: 0, persistAcrossSessions: false });
const isHeld = async () => 'vault-key' in (await fakeBrowser.storage.session.get());
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name);

test('while it is unlocked an alarm is set anew at each start, and none before and after', async () => {
  watchLock();
  await vi.waitFor(async () => expect(await alarms()).toEqual([]));
  const { session } = await unlocked();
  await vi.waitFor(async () => expect(await alarms()).toEqual(['lock']));
  expect(idle.intervals).toContain(300);
  await fakeBrowser.alarms.clearAll();
  watchLock();
  await vi.waitFor(async () => expect(await alarms()).toEqual(['lock']));
  await session.release();
  await vi.waitFor(async () => expect(await alarms()).toEqual([]));
});

test('the alarm locks what is past its time, and only that', async () => {
  const { session } = await unlocked('5', 4 * 60_000);
  watchLock();
  await tellAlarm();
  await vi.waitFor(async () => expect(await alarms()).toEqual(['lock']));
  expect(await isHeld()).toBe(true);
  await session.touch(Date.now() - 6 * 60_000);
  await tellAlarm();
  await vi.waitFor(async () => expect(await isHeld()).toBe(false));
});

test.each(['idle', 'locked'])('a computer that is %s locks it', async (machine) => {
  await unlocked();
  watchLock();
  for (const tell of idle.listeners) tell(machine);
  await vi.waitFor(async () => expect(await isHeld()).toBe(false));
});

test('whoever chose so stays unlocked until the browser is started again', async () => {
  await unlocked('restart', 90 * 60_000);
  watchLock();
  for (const tell of idle.listeners) tell('locked');
  await vi.waitFor(async () => expect(await alarms()).toEqual([]));
  expect(await isHeld()).toBe(true);
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () => expect(await isHeld()).toBe(false));
});
