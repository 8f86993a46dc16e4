// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addPassphrase } from '@/utils/extension/vault/add-passphrase';
import { changePassphrase } from '@/utils/extension/vault/change-passphrase';
import { createVault } from '@/utils/extension/vault/create-vault';
import { currentKey } from '@/utils/extension/vault/current-key';
import { loadVaultState } from '@/utils/extension/vault/load-vault-state';
import { lockVault } from '@/utils/extension/vault/lock-vault';
import type { RecordStore } from '@/utils/extension/vault/record-store';
import { removePassphrase } from '@/utils/extension/vault/remove-passphrase';
import { openSealedStore } from '@/utils/extension/vault/sealed-store';
import { setLockChoice } from '@/utils/extension/vault/set-lock-choice';
import { unlockVault } from '@/utils/extension/vault/unlock-vault';
import type { VaultHome } from '@/utils/extension/vault/vault-home';
import { sealedStoreNames } from '@/utils/extension/vault/vault-schema';
import { wipeVault } from '@/utils/extension/vault/wipe-vault';
import { cpuTime } from '../../../samples/cpu-time';
import { openVaultHome, restartBrowser, sessionArea } from '../../../samples/vault-home';

const now = Date.parse('2026-09-11T08:00:00Z');
const minute = 60_000;
const passphrase = 'tuoluo qiezi paomo wugui';
const closed = { mode: 'passphrase', passphrase } as const;
const open = { mode: 'open' } as const;
const id = '5f0c1d2e-3a4b-4c5d-8e6f-00000000000a';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});

async function start(protection: typeof closed | typeof open): Promise<VaultHome> {
  const home = await openVaultHome();
  await createVault(home, protection, now);
  return home;
}

function notes(home: VaultHome): RecordStore<string> {
  const parse = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return openSealedStore(home, { name: 'sealed-history', parse, clock: () => now });
}

const stateOf = async (home: VaultHome, time = now) =>
  (await loadVaultState(home, { now: time, machine: 'active' })).state;

describe('with a passphrase', () => {
  test('nothing can be saved before the choice', async () => {
    const home = await openVaultHome();
    expect(await stateOf(home)).toBe('none');
    await expect(notes(home).save(id, 'x', 0)).rejects.toMatchObject({ problem: 'none' });
    await expect(unlockVault(home, passphrase, now)).rejects.toMatchObject({ problem: 'none' });
  });

  test('unlocked after the choice, locked after a restart, unlocked by the passphrase alone', async () => {
    const home = await start(closed);
    await notes(home).save(id, '记下', 0);
    expect(await stateOf(home)).toBe('unlocked');
    restartBrowser();
    const later = await openVaultHome();
    expect(await stateOf(later)).toBe('locked');
    await expect(notes(later).load(id)).rejects.toMatchObject({ problem: 'locked' });
    await unlockVault(later, passphrase, now);
    expect(await notes(later).load(id)).toEqual({ id, version: 1, value: '记下' });
  });

  test('neither the passphrase nor the key nor the content stands on disk', async () => {
    const home = await start(closed);
    await notes(home).save(id, '440306200001011231', 0);
    const { raw } = await currentKey(home, now);
    const entries = [...(await home.database.getAll('vault')), ...(await home.database.getAll('sealed-history'))];
    const disk = JSON.stringify(entries, (_name, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(disk).toContain('ruankao-vault');
    for (const secret of [passphrase, '440306200001011231', Buffer.from(raw).toString('base64')]) {
      expect(disk).not.toContain(secret);
    }
  });

  test('one panel locks and unlocks for all', async () => {
    const [here, there] = [await start(closed), await openVaultHome()];
    await lockVault(there);
    expect(await stateOf(here)).toBe('locked');
    await unlockVault(there, passphrase, now);
    expect(await stateOf(here)).toBe('unlocked');
  });

  test('two panels choose at the same time: one choice counts', async () => {
    const homes = [await openVaultHome(), await openVaultHome()];
    const done = await Promise.allSettled(homes.map((home) => createVault(home, closed, now)));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { problem: 'exists' } });
    await unlockVault(await openVaultHome(), passphrase, now);
  });

  test('an empty passphrase is none', async () => {
    const home = await openVaultHome();
    const empty = { mode: 'passphrase', passphrase: '' } as const;
    await expect(createVault(home, empty, now)).rejects.toMatchObject({ problem: 'empty-passphrase' });
    expect(await stateOf(home)).toBe('none');
  });

  test('unlocking takes less than a second', async () => {
    const home = await start(closed);
    const times: number[] = [];
    for (let round = 0; round < 3; round++) times.push(await cpuTime(() => unlockVault(home, passphrase, now)));
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});

describe('locks itself', () => {
  test('after the chosen time without use, seen at the next use even when no alarm came', async () => {
    const home = await start(closed);
    await setLockChoice(home, '5', now);
    expect(await loadVaultState(home, { now, machine: 'active' })).toEqual({
      state: 'unlocked',
      lockAfter: '5',
      lockAt: now + 5 * minute,
    });
    await home.session.touch(now + 4 * minute);
    expect(await stateOf(home, now + 8 * minute)).toBe('unlocked');
    await expect(currentKey(home, now + 9 * minute)).rejects.toMatchObject({ problem: 'locked' });
    expect(await sessionArea.get()).toEqual({});
  });

  test.each(['idle', 'locked'] as const)('when the computer says %s', async (machine) => {
    const home = await start(closed);
    expect(await loadVaultState(home, { now, machine })).toEqual({ state: 'locked', lockAfter: '15' });
    expect(await sessionArea.get()).toEqual({});
  });

  test('the choice needs an unlocked vault', async () => {
    const home = await start(closed);
    await lockVault(home);
    await expect(setLockChoice(home, 'restart', now)).rejects.toMatchObject({ problem: 'locked' });
  });
});

describe('wrong passphrases', () => {
  const wrong = (home: VaultHome, time = now) => unlockVault(home, 'qiezi', time);

  test('three are free, then the wait grows, survives a restart and ends with the right one', async () => {
    const home = await start(closed);
    restartBrowser();
    for (let round = 0; round < 3; round++)
      await expect(wrong(home)).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    await expect(unlockVault(home, passphrase, now)).rejects.toMatchObject({ problem: 'wait', waitSeconds: 5 });
    restartBrowser();
    const later = await openVaultHome();
    await expect(wrong(later, now + 4000)).rejects.toMatchObject({ problem: 'wait', waitSeconds: 1 });
    await expect(wrong(later, now + 5000)).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    await expect(wrong(later, now + 6000)).rejects.toMatchObject({ problem: 'wait', waitSeconds: 9 });
    await unlockVault(later, passphrase, now + 15_000);
    await expect(wrong(later, now + 15_000)).rejects.toMatchObject({ problem: 'wrong-passphrase' });
  });

  test('many panels at once get no more tries than one', async () => {
    const homes = [await start(closed), ...(await Promise.all([1, 2, 3, 4].map(openVaultHome)))];
    const done = await Promise.allSettled(homes.map((home) => wrong(home)));
    const problems = done.map((one) => (one.status === 'rejected' ? one.reason.problem : 'unlocked'));
    expect(problems.sort()).toEqual(['wait', 'wait', 'wrong-passphrase', 'wrong-passphrase', 'wrong-passphrase']);
  });

  test('an empty field is not counted', async () => {
    const home = await start(closed);
    for (let round = 0; round < 5; round++) {
      await expect(unlockVault(home, '', now)).rejects.toMatchObject({ problem: 'empty-passphrase' });
    }
    await unlockVault(home, passphrase, now);
  });
});

describe('another protection', () => {
  test('a changed passphrase opens the same records, the old one opens nothing', async () => {
    const home = await start(closed);
    await notes(home).save(id, '记下', 0);
    const before = await home.database.getAll('sealed-history');
    await changePassphrase(home, { current: passphrase, next: 'luosi luosi 2' }, now);
    expect(await home.database.getAll('sealed-history')).toEqual(before);
    restartBrowser();
    await expect(unlockVault(home, passphrase, now)).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    await unlockVault(home, 'luosi luosi 2', now);
    expect(await notes(home).load(id)).toMatchObject({ value: '记下' });
  });

  test('a wrong or an empty passphrase changes nothing', async () => {
    const home = await start(closed);
    const before = await home.database.get('vault', 'record');
    await expect(changePassphrase(home, { current: 'x', next: 'y' }, now)).rejects.toMatchObject({
      problem: 'wrong-passphrase',
    });
    await expect(changePassphrase(home, { current: passphrase, next: '' }, now)).rejects.toMatchObject({
      problem: 'empty-passphrase',
    });
    await expect(removePassphrase(home, 'x', now)).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    expect(await home.database.get('vault', 'record')).toEqual(before);
  });

  test('two panels change it at the same time: one change counts, the other is told', async () => {
    const homes = [await start(closed), await openVaultHome()] as const;
    const next = ['new one', 'new two'];
    const done = await Promise.allSettled(
      homes.map((home, at) => changePassphrase(home, { current: passphrase, next: next[at] ?? '' }, now)),
    );
    expect(done.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { problem: 'conflict' } });
    const kept = next[done.findIndex(({ status }) => status === 'fulfilled')] ?? '';
    await unlockVault(homes[0], kept, now);
  });

  test('taken away: open after a restart, without a word', async () => {
    const home = await start(closed);
    await notes(home).save(id, '记下', 0);
    await removePassphrase(home, passphrase, now);
    restartBrowser();
    const later = await openVaultHome();
    expect(await stateOf(later, now + 9999 * minute)).toBe('open');
    expect(await notes(later).load(id)).toMatchObject({ value: '记下' });
  });

  test('added later: everything is sealed anew with another key', async () => {
    const home = await start(open);
    await notes(home).save(id, '记下', 0);
    const [old, before] = [await currentKey(home, now), await home.database.getAll('sealed-history')];
    await addPassphrase(home, passphrase, now);
    const fresh = await currentKey(home, now);
    expect(fresh.record.id).not.toBe(old.record.id);
    expect(fresh.raw).not.toEqual(old.raw);
    expect(await home.database.getAll('sealed-history')).not.toEqual(before);
    expect(await home.database.get('vault', 'open-key')).toBeUndefined();
    restartBrowser();
    expect(await stateOf(home)).toBe('locked');
    await unlockVault(home, passphrase, now);
    expect(await notes(home).load(id)).toEqual({ id, version: 1, value: '记下' });
  });
});

describe('without a passphrase', () => {
  test('saves and reads after a restart, never locks', async () => {
    await notes(await start(open)).save(id, '记下', 0);
    restartBrowser();
    const later = await openVaultHome();
    expect(await stateOf(later, now + 9999 * minute)).toBe('open');
    expect(await notes(later).load(id)).toMatchObject({ value: '记下' });
    expect(await sessionArea.get()).toEqual({});
  });

  test('a lost key is damage, not a new start', async () => {
    const home = await start(open);
    await home.database.delete('vault', 'open-key');
    await expect(currentKey(home, now)).rejects.toMatchObject({ problem: 'damaged' });
    await expect(createVault(home, open, now)).rejects.toMatchObject({ problem: 'exists' });
  });
});

describe('the record on disk is not trusted', () => {
  test.each<[string, object, string]>([
    ['downgraded rounds', { kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 1, salt: 'AAAA' } }, 'damaged'],
    ['a later version', { version: 2 }, 'newer-vault'],
    ['another data key name', { id }, 'wrong-passphrase'],
    ['another wrapped key', { wrapped: { iv: 'AAAAAAAAAAAAAAAA', data: 'A'.repeat(64) } }, 'wrong-passphrase'],
  ])('%s', async (_case, change, problem) => {
    const home = await start(closed);
    const record = (await home.database.get('vault', 'record')) as object;
    await home.database.put('vault', { ...record, ...change }, 'record');
    await expect(unlockVault(home, passphrase, now)).rejects.toMatchObject({ problem });
  });
});

describe('wiping', () => {
  test('leaves nothing, in no panel, and a new choice can be made', async () => {
    const [home, other] = [await start(closed), await openVaultHome()];
    await notes(home).save(id, '记下', 0);
    await wipeVault(other);
    for (const name of ['vault', ...sealedStoreNames] as const) expect(await home.database.getAll(name)).toEqual([]);
    expect(await sessionArea.get()).toEqual({});
    expect(await stateOf(home)).toBe('none');
    await createVault(home, closed, now);
    expect(await notes(home).list()).toEqual({ records: [], damaged: [] });
  });

  test('needs no passphrase: a forgotten one is no dead end', async () => {
    const home = await start(closed);
    restartBrowser();
    await wipeVault(home);
    expect(await stateOf(home)).toBe('none');
  });

  test('interrupted after its first step, nothing opens any more and the rest goes with the next choice', async () => {
    const home = await start(closed);
    await notes(home).save(id, '记下', 0);
    await home.database.clear('vault');
    await expect(notes(home).load(id)).rejects.toMatchObject({ problem: 'none' });
    await createVault(home, closed, now);
    expect(await notes(home).list()).toEqual({ records: [], damaged: [] });
  });

  test('the key goes before the records', async () => {
    const home = await start(closed);
    await notes(home).save(id, '记下', 0);
    const keyLeftWithRecordsThere: unknown[] = [];
    const watching = await openVaultHome();
    const release = home.session.release;
    const seen = {
      ...home.session,
      release: async () => {
        keyLeftWithRecordsThere.push(
          await watching.database.count('vault'),
          await watching.database.count('sealed-history'),
        );
        await release();
      },
    };
    await wipeVault({ ...home, session: seen });
    expect(keyLeftWithRecordsThere).toEqual([0, 1]);
  });
});
