import type { Signal } from '@preact/signals';
import type { LockChoice } from '@/rules/profile/lock-policy';
import { describeStorageProblem } from '@/rules/profile/storage-problem';
import { describeVaultProblem } from '@/rules/profile/vault-problem';
import { toStorageError } from '@/utils/extension/storage-error';
import { addPassphrase } from '@/utils/extension/vault/add-passphrase';
import { adoptDrafts } from '@/utils/extension/vault/adopt-drafts';
import { changePassphrase } from '@/utils/extension/vault/change-passphrase';
import { createVault } from '@/utils/extension/vault/create-vault';
import { lockVault } from '@/utils/extension/vault/lock-vault';
import { removePassphrase } from '@/utils/extension/vault/remove-passphrase';
import { setLockChoice } from '@/utils/extension/vault/set-lock-choice';
import { unlockVault } from '@/utils/extension/vault/unlock-vault';
import { VaultError } from '@/utils/extension/vault/vault-error';
import type { VaultHome } from '@/utils/extension/vault/vault-home';
import type { Protection } from '@/utils/extension/vault/wrap-data-key';
import { wipeAll } from '@/utils/extension/wipe-all';
import { refreshVault, type VaultDesk, type VaultForm } from './vault-desk';

/** The first choice; what waited in memory is sealed before anybody is told. */
export function chooseProtection(desk: VaultDesk, protection: Protection): Promise<boolean> {
  return carryOut(desk, desk.gate, async (home) => {
    await createVault(home, protection, Date.now());
    // Firefox grants it, Chromium says no and keeps the data all the same; never awaited, since a prompt may stay unanswered.
    void navigator.storage?.persist?.().catch(() => undefined);
    await adoptDrafts(desk.data.memory, home, Date.now());
  });
}

export function unlock(desk: VaultDesk, passphrase: string): Promise<boolean> {
  return carryOut(desk, desk.gate, (home) => unlockVault(home, passphrase, Date.now()));
}

export function lockNow(desk: VaultDesk): Promise<boolean> {
  return carryOut(desk, desk.settings, lockVault);
}

export function addNewPassphrase(desk: VaultDesk, passphrase: string): Promise<boolean> {
  const work = (home: VaultHome) => addPassphrase(home, passphrase, Date.now());
  return carryOut(desk, desk.settings, work, '已设置口令。');
}

export function changeOldPassphrase(desk: VaultDesk, current: string, next: string): Promise<boolean> {
  const work = (home: VaultHome) => changePassphrase(home, { current, next }, Date.now());
  return carryOut(desk, desk.settings, work, '已更换口令。');
}

export function dropPassphrase(desk: VaultDesk, current: string): Promise<boolean> {
  const work = (home: VaultHome) => removePassphrase(home, current, Date.now());
  return carryOut(desk, desk.settings, work, '已取消口令。');
}

export function chooseLockTime(desk: VaultDesk, choice: LockChoice): Promise<boolean> {
  return carryOut(desk, desk.settings, (home) => setLockChoice(home, choice, Date.now()));
}

/** From the place where it was asked for: the unlocking or 设置. */
export function wipe(desk: VaultDesk, form: VaultDesk['gate'] | VaultDesk['settings']): Promise<boolean> {
  return carryOut(desk, form, () => wipeAll(desk.data), '已清除所有数据。');
}

/** Does it in its turn, says how it ended, and looks anew here and in the other panels. */
export async function carryOut<F extends VaultForm>(
  desk: VaultDesk,
  form: Signal<F>,
  work: (home: VaultHome) => Promise<void>,
  done?: string,
): Promise<boolean> {
  form.value = { ...form.value, busy: true, problem: undefined, done: undefined };
  try {
    await desk.queue(async () => work(await desk.data.vault));
    form.value = { ...form.value, busy: false, done, task: undefined };
    return true;
  } catch (error) {
    form.value = { ...form.value, busy: false, problem: describeFailure(desk, error) };
    return false;
  } finally {
    await refreshVault(desk);
    desk.channel.postMessage('changed');
  }
}

/** What to say of it; a wait is counted down beside the form instead. */
export function describeFailure(desk: VaultDesk, error: unknown): string | undefined {
  if (!(error instanceof VaultError)) return describeStorageProblem(toStorageError(error).problem);
  if (error.problem !== 'wait') return describeVaultProblem(error.problem);
  startWait(desk, error.waitSeconds);
  return undefined;
}

function startWait(desk: VaultDesk, seconds: number): void {
  desk.now.value = Date.now();
  desk.waitUntil.value = desk.now.value + seconds * 1000;
  clearInterval(desk.timers.count);
  desk.timers.count = setInterval(() => {
    desk.now.value = Date.now();
    if (desk.waitSeconds.value === 0) clearInterval(desk.timers.count);
  }, 500);
}

const activityMs = 15_000;

/** A key or click in this panel puts the time to lock off; told at most every 15 s, and never to a vault past its time. */
export async function noteActivity(desk: VaultDesk, now = Date.now()): Promise<void> {
  if (desk.state.peek()?.state !== 'unlocked' || now - desk.timers.activeAt < activityMs) return;
  desk.timers.activeAt = now;
  await refreshVault(desk);
  if (desk.state.peek()?.state !== 'unlocked') return;
  const { session } = await desk.data.vault;
  await session.touch(now);
  await refreshVault(desk);
}
