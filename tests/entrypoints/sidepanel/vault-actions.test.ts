// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addProfile } from '@/entrypoints/sidepanel/profile-actions';
import {
  addNewPassphrase,
  changeOldPassphrase,
  chooseLockTime,
  chooseProtection,
  dropPassphrase,
  lockNow,
  noteActivity,
  unlock,
} from '@/entrypoints/sidepanel/vault-actions';
import { databaseName, databaseVersion } from '@/utils/extension/database';
import { closePanels, type OpenPanel, openPanel, settle } from '../../samples/open-panel';
import { employed } from '../../samples/profiles';
import { openVaultHome, restartBrowser } from '../../samples/vault-home';

const passphrase = 'tuoluo qiezi paomo wugui';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});
afterEach(closePanels);

const names = ({ profiles }: OpenPanel) => profiles.profiles.value.map(({ name }) => name);

async function openChosen(mode: 'passphrase' | 'open' = 'passphrase'): Promise<OpenPanel> {
  const panel = await openPanel();
  await addProfile(panel.profiles, employed);
  await chooseProtection(panel.vault, mode === 'open' ? { mode } : { mode, passphrase });
  await settle(panel);
  return panel;
}

test.each<[string, () => Promise<boolean>]>([
  ['granted', async () => true],
  ['refused', async () => false],
  ['failing', () => Promise.reject(new Error('not allowed here'))],
  ['waiting for an answer that never comes', () => new Promise(() => undefined)],
])('the browser is asked to keep the data for good; %s, it is kept all the same', async (_answer, persist) => {
  const ask = vi.fn(persist);
  vi.stubGlobal('navigator', { ...navigator, locks: navigator.locks, storage: { persist: ask } });
  const panel = await openChosen();
  vi.unstubAllGlobals();
  expect([ask.mock.calls.length, panel.vault.state.value?.state, panel.vault.trouble.value]).toEqual([
    1,
    'unlocked',
    undefined,
  ]);
  expect(names(await openPanel())).toEqual([employed.name]);
});

describe('unlocking', () => {
  test('a wrong passphrase is told; after a few one has to wait, and the wait is counted', async () => {
    const { vault } = await openChosen();
    await lockNow(vault);
    for (const wrong of ['a', 'b', 'c']) {
      expect(await unlock(vault, wrong)).toBe(false);
      expect([vault.gate.value.problem, vault.waitSeconds.value]).toEqual([expect.stringContaining('口令不对'), 0]);
    }
    expect(await unlock(vault, passphrase)).toBe(false);
    expect([vault.gate.value.problem, vault.gate.value.busy, vault.waitSeconds.value]).toEqual([undefined, false, 5]);
    expect(vault.isLocked.value).toBe(true);
  });

  test('after a restart of the browser the data is locked, without a passphrase it is open', async () => {
    await openChosen();
    restartBrowser();
    const later = await openPanel();
    expect([later.vault.state.value?.state, names(later)]).toEqual(['locked', []]);
    globalThis.indexedDB = new IDBFactory();
    await openChosen('open');
    restartBrowser();
    const open = await openPanel();
    expect([open.vault.state.value?.state, names(open)]).toEqual(['open', [employed.name]]);
  });
});

describe('changing the protection', () => {
  test('a passphrase is added, changed and taken away; profiles stay, other panels hear of it', async () => {
    const panel = await openChosen('open');
    const other = await openPanel();
    expect(await addNewPassphrase(panel.vault, passphrase)).toBe(true);
    await vi.waitFor(() => expect(other.vault.state.value?.state).toBe('unlocked'));
    expect(await changeOldPassphrase(panel.vault, 'wrong', 'x')).toBe(false);
    expect(panel.vault.settings.value.problem).toContain('口令不对');
    expect(await changeOldPassphrase(panel.vault, passphrase, 'yizi dengta')).toBe(true);
    expect(panel.vault.settings.value).toEqual({
      busy: false,
      problem: undefined,
      done: '已更换口令。',
      task: undefined,
    });
    await lockNow(panel.vault);
    expect(await unlock(panel.vault, passphrase)).toBe(false);
    expect(await unlock(panel.vault, 'yizi dengta')).toBe(true);
    expect(await dropPassphrase(panel.vault, 'yizi dengta')).toBe(true);
    await settle(panel);
    await vi.waitFor(() => expect(other.vault.state.value?.state).toBe('open'));
    expect([names(panel), names(other)]).toEqual([[employed.name], [employed.name]]);
  });

  test('a second choice is refused', async () => {
    const panel = await openChosen();
    expect(await chooseProtection(panel.vault, { mode: 'open' })).toBe(false);
    expect(panel.vault.gate.value.problem).toContain('另一个窗口');
  });
});

describe('the time to lock', () => {
  test('is moved by activity, at most every 15 seconds', async () => {
    const panel = await openChosen();
    const lockAt = () => (panel.vault.state.value as { lockAt?: number }).lockAt ?? 0;
    const before = lockAt();
    const now = Date.now() + 20_000;
    await noteActivity(panel.vault, now);
    expect(lockAt()).toBeGreaterThanOrEqual(before + 15_000);
    const moved = lockAt();
    await noteActivity(panel.vault, now + 14_000);
    expect(lockAt()).toBe(moved);
  });

  test('activity after it does not unlock', async () => {
    const panel = await openChosen();
    const { session } = await openVaultHome();
    await session.touch(Date.now() - 20 * 60_000);
    await noteActivity(panel.vault);
    expect(panel.vault.isLocked.value).toBe(true);
  });

  test('is the candidate’s choice, and a panel locks itself then', async () => {
    const panel = await openChosen();
    expect(await chooseLockTime(panel.vault, '1')).toBe(true);
    const { session } = await openVaultHome();
    await session.touch(Date.now() - 60_000 + 300);
    await noteActivity(panel.vault, 1);
    const other = await openPanel();
    expect(other.vault.state.value).toMatchObject({ state: 'unlocked', lockAfter: '1' });
    await vi.waitFor(() => expect([panel.vault.isLocked.value, names(panel)]).toEqual([true, []]), { timeout: 3000 });
  });
});

describe('what cannot be read', () => {
  test('a damaged record is told and can be wiped', async () => {
    const { database } = await openVaultHome();
    await database.put('vault', { format: 'ruankao-vault', version: 1 }, 'record');
    const { vault } = await openPanel();
    expect([vault.unreadable.value, vault.isLocked.value]).toEqual(['damaged', true]);
  });

  test('a vault of a newer version is told', async () => {
    const { database } = await openVaultHome();
    await database.put('vault', { format: 'ruankao-vault', version: 2 }, 'record');
    expect((await openPanel()).vault.unreadable.value).toBe('newer-vault');
  });

  test('a database of a newer version is told, and one can work in memory', async () => {
    (await openDB(databaseName, databaseVersion + 1)).close();
    const panel = await openPanel();
    expect([panel.vault.unreadable.value, panel.vault.state.value]).toEqual(['newer-database', { state: 'none' }]);
    await addProfile(panel.profiles, employed);
    expect(names(panel)).toEqual([employed.name]);
  });

  test('a damaged profile is told, the others are there', async () => {
    const panel = await openChosen('open');
    const { database } = await openVaultHome();
    const record = await database.get('sealed-profiles', employed.id);
    if (!record) throw new Error('nothing saved');
    await database.put('sealed-profiles', { ...record, id: '5f0c1d2e-3a4b-4c5d-8e6f-00000000000a' });
    const later = await openPanel();
    expect([names(later), later.vault.trouble.value]).toEqual([[employed.name], 'damaged']);
    expect(names(panel)).toEqual([employed.name]);
  });
});
