import type { LockFacts } from '@/rules/profile/lock-policy';
import { browser } from './browser';
import { openDatabase } from './database';
import { loadVaultState, type VaultState } from './vault/load-vault-state';
import { createSessionKey } from './vault/session-key';
import type { VaultDatabase } from './vault/vault-schema';

const alarmName = 'lock';

/**
 * Locks the vault when its time is over, the computer is left or locked, or the browser starts, also while no panel is
 * open. Call it at the start of the background: its listeners wake it. What it knows stands in storage, not here, since
 * the background ends whenever it likes.
 */
export function watchLock(): void {
  const session = createSessionKey(browser.storage.session);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void judge('active');
  });
  browser.idle.onStateChanged.addListener((machine) => void judge(machine));
  // Memory that outlived the browser's windows must not leave it unlocked.
  browser.runtime.onStartup.addListener(() => void session.release());
  session.watch(() => void judge('active'), new AbortController().signal);
  // Alarms are cleared by updates and, in some versions, by restarts.
  void judge('active');
}

async function judge(machine: LockFacts['machine']): Promise<void> {
  const state = await loadState(machine);
  if (state?.state !== 'unlocked' || state.lockAfter === 'restart') {
    await browser.alarms.clear(alarmName);
    return;
  }
  const minutes = Number(state.lockAfter);
  browser.idle.setDetectionInterval(minutes * 60);
  // Asked every minute, for each key press in a panel puts the time off.
  if (!(await browser.alarms.get(alarmName))) browser.alarms.create(alarmName, { periodInMinutes: 1 });
}

/** How things stand, after locking what is past its time. Undefined where no database can be opened: a panel says why. */
async function loadState(machine: LockFacts['machine']): Promise<VaultState | undefined> {
  const database = await openDatabase().catch(() => undefined);
  if (!database) return undefined;
  return look(database, machine).finally(() => database.close());
}

async function look(database: VaultDatabase, machine: LockFacts['machine']): Promise<VaultState | undefined> {
  const home = { database, session: createSessionKey(browser.storage.session) };
  return loadVaultState(home, { now: Date.now(), machine }).catch(() => undefined);
}
