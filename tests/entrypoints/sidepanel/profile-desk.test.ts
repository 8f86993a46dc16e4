// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addProfile,
  changeProfile,
  copyProfile,
  createProfile,
  dropApplication,
  editApplication,
  removeProfile,
  renameProfile,
  startApplication,
  undoDropApplication,
  undoRemove,
} from '@/entrypoints/sidepanel/profile-actions';
import { dropUnsaved, saveEdits } from '@/entrypoints/sidepanel/profile-edits';
import { chooseProtection, lockNow, unlock, wipe } from '@/entrypoints/sidepanel/vault-actions';
import type { Profile } from '@/rules/profile/profile';
import { openDataHome } from '../../samples/data-home';
import { closePanels, type OpenPanel, openPanel, settle } from '../../samples/open-panel';
import { employed, student } from '../../samples/profiles';
import { openVaultHome, restartBrowser, sessionArea } from '../../samples/vault-home';

const passphrase = 'tuoluo qiezi paomo wugui';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});
afterEach(closePanels);

const names = ({ profiles }: OpenPanel) => profiles.profiles.value.map(({ name }) => name);
const schoolIn = ({ profiles }: OpenPanel) => profiles.current.value?.fields.school;
const withSchool = (school: string): Profile => ({ ...employed, fields: { ...employed.fields, school } });
const inMemory = async (kind: string) => Object.keys(await sessionArea.get(null)).filter((key) => key.startsWith(kind));

async function openUnlocked(): Promise<OpenPanel> {
  const panel = await openPanel();
  await addProfile(panel.profiles, employed);
  expect(await chooseProtection(panel.vault, { mode: 'passphrase', passphrase })).toBe(true);
  await settle(panel);
  return panel;
}

describe('the first choice', () => {
  test('takes what was in memory into the vault, and nothing stays behind', async () => {
    const panel = await openPanel();
    expect(panel.vault.state.value).toEqual({ state: 'none' });
    await addProfile(panel.profiles, employed);
    await changeProfile(panel.profiles, withSchool('新学校'));
    expect(panel.profiles.saveState.value).toBe('held');
    const other = await openPanel();
    expect([names(other), schoolIn(other)]).toEqual([[employed.name], '新学校']);

    await chooseProtection(panel.vault, { mode: 'passphrase', passphrase });
    await settle(panel);
    expect(await inMemory('draft:')).toEqual([]);
    const { database } = await openVaultHome();
    expect((await database.getAll('sealed-profiles')).map(({ id }) => id)).toEqual([employed.id]);
    expect([names(panel), schoolIn(panel), panel.profiles.currentId.value]).toEqual([
      [employed.name],
      '新学校',
      employed.id,
    ]);
    await vi.waitFor(() => expect(other.vault.state.value?.state).toBe('unlocked'));
  });

  test('an edit that is typed meanwhile is no conflict', async () => {
    const panel = await openPanel();
    await addProfile(panel.profiles, employed);
    await changeProfile(panel.profiles, withSchool('一'));
    const chosen = chooseProtection(panel.vault, { mode: 'open' });
    await changeProfile(panel.profiles, withSchool('二'));
    await chosen;
    await settle(panel);
    expect([schoolIn(panel), panel.vault.trouble.value, panel.profiles.saveState.value]).toEqual([
      '二',
      undefined,
      'saved',
    ]);
    expect(schoolIn(await openPanel())).toBe('二');
  });
});

describe('locking', () => {
  test('takes everything off the panel, and unlocking brings it back', async () => {
    const panel = await openUnlocked();
    const other = await openPanel();
    await lockNow(panel.vault);
    await vi.waitFor(() => expect([names(panel), names(other)]).toEqual([[], []]));
    expect(panel.profiles.currentId.value).toBeUndefined();
    await unlock(other.vault, passphrase);
    await vi.waitFor(() => expect([names(panel), names(other)]).toEqual([[employed.name], [employed.name]]));
    expect(panel.profiles.currentId.value).toBe(employed.id);
  });

  test('stops a run and tells the page', async () => {
    const panel = await openUnlocked();
    panel.link.run.value = { state: 'running', progress: new Map() };
    await lockNow(panel.vault);
    await vi.waitFor(() => expect(panel.sent).toContainEqual({ type: 'stop' }));
  });

  test('what was typed and could not be saved any more is there after unlocking, here and in a later panel', async () => {
    const panel = await openUnlocked();
    const { session } = await openVaultHome();
    await session.release();
    await changeProfile(panel.profiles, withSchool('锁定时正在打字'));
    await vi.waitFor(() => expect(names(panel)).toEqual([]));
    expect(await inMemory('unsaved:')).toHaveLength(1);
    panel.close();
    const later = await openPanel();
    expect(names(later)).toEqual([]);
    await unlock(later.vault, passphrase);
    await vi.waitFor(() => expect(schoolIn(later)).toBe('锁定时正在打字'));
    await vi.waitFor(async () => expect(await inMemory('unsaved:')).toEqual([]));
    expect(names(later)).toHaveLength(1);
  });

  test('past its time nothing is shown to a panel that comes up', async () => {
    const panel = await openUnlocked();
    const { session } = await openVaultHome();
    await session.touch(Date.now() - 16 * 60_000);
    const later = await openPanel();
    expect([later.vault.state.value?.state, names(later)]).toEqual(['locked', []]);
    await vi.waitFor(() => expect(names(panel)).toEqual([]));
  });

  test('wiping leaves nothing anywhere', async () => {
    const panel = await openUnlocked();
    const other = await openPanel();
    await wipe(panel.vault, panel.vault.settings);
    await vi.waitFor(() => expect([names(panel), names(other)]).toEqual([[], []]));
    const { database } = await openVaultHome();
    for (const name of database.objectStoreNames) expect(await database.getAll(name)).toEqual([]);
    expect(await sessionArea.get(null)).toEqual({});
    await addProfile(panel.profiles, student);
    expect(panel.profiles.saveState.value).toBe('held');
  });
});

describe('a panel that was closed', () => {
  test('leaves what it had not saved to the next one', async () => {
    const panel = await openUnlocked();
    void changeProfile(panel.profiles, withSchool('最后一个字'));
    panel.close();
    const later = await openPanel();
    await vi.waitFor(() => expect(schoolIn(later)).toBe('最后一个字'));
    await settle(later);
    expect(names(later)).toHaveLength(1);
    await vi.waitFor(async () => expect(await inMemory('unsaved:')).toEqual([]));
  });

  test('its edit comes beside what another panel saved since', async () => {
    const panel = await openUnlocked();
    const edit = { profile: withSchool('没来得及'), expected: 0 };
    await sessionArea.set({
      [`unsaved:gone:${employed.id}`]: { ...edit, profile: { ...edit.profile, updatedAt: '2026-01-01T00:00:00Z' } },
    });
    const later = await openPanel();
    await vi.waitFor(() => expect(names(later).sort()).toEqual([employed.name, `${employed.name}（副本）`].sort()));
    const schools = later.profiles.profiles.value.map(({ fields }) => fields.school);
    expect(schools.sort()).toEqual([employed.fields.school, '没来得及'].sort());
    expect(names(panel)).toContain(employed.name);
  });

  test('a living panel keeps its own edit, and nobody else takes it', async () => {
    const panel = await openUnlocked();
    panel.profiles.versions.set(employed.id, 7);
    await changeProfile(panel.profiles, withSchool('有冲突'));
    expect(panel.vault.trouble.value).toBe('conflict');
    const later = await openPanel();
    await settle(later);
    expect([names(later), schoolIn(later)]).toEqual([[employed.name], employed.fields.school]);
  });
});

describe('two panels', () => {
  test('the older one is told, keeps what was typed and overwrites nothing', async () => {
    const [here, there] = [await openUnlocked(), await openPanel()];
    // Both edit before either has heard of the other.
    const [first, second] = [
      changeProfile(there.profiles, withSchool('那边')),
      changeProfile(here.profiles, withSchool('这边')),
    ];
    await Promise.all([first, second]);
    const told = [here, there].filter(({ vault }) => vault.trouble.value === 'conflict');
    expect(told).toHaveLength(1);
    const [older] = told as [OpenPanel];
    const newer = older === here ? there : here;
    expect([schoolIn(here), schoolIn(there)]).toEqual(['这边', '那边']);
    expect(older.profiles.saveState.value).toBe('failed');
    expect(schoolIn(await openPanel())).toBe(schoolIn(newer));

    await changeProfile(older.profiles, withSchool('再试'));
    expect(schoolIn(await openPanel())).toBe(schoolIn(newer));
    await dropUnsaved(older.profiles);
    expect([schoolIn(older), older.vault.trouble.value]).toEqual([schoolIn(newer), undefined]);
    await changeProfile(older.profiles, withSchool('看过了'));
    expect(schoolIn(await openPanel())).toBe('看过了');
  });

  test('an edit in one shows in the other, and can be gone on with there', async () => {
    const [here, there] = [await openUnlocked(), await openPanel()];
    await changeProfile(here.profiles, withSchool('一'));
    await vi.waitFor(() => expect(schoolIn(there)).toBe('一'));
    await changeProfile(there.profiles, withSchool('二'));
    await vi.waitFor(() => expect(schoolIn(here)).toBe('二'));
    expect([here.vault.trouble.value, there.vault.trouble.value]).toEqual([undefined, undefined]);
  });
});

describe('profiles', () => {
  test('many fast edits end with the last one on disk', async () => {
    const panel = await openUnlocked();
    const edits = [...'软考报名助手练习用的学校'].map((_, index, all) => withSchool(all.slice(0, index + 1).join('')));
    await Promise.all(edits.map((edit) => changeProfile(panel.profiles, edit)));
    expect(panel.profiles.saveState.value).toBe('saved');
    expect(schoolIn(await openPanel())).toBe('软考报名助手练习用的学校');
  });

  test('are made, copied, renamed, removed and brought back', async () => {
    const panel = await openUnlocked();
    await createProfile(panel.profiles, '第二份');
    expect(panel.profiles.current.value?.name).toBe('第二份');
    await copyProfile(panel.profiles, employed.id);
    const copy = panel.profiles.current.value;
    expect([copy?.name, copy?.fields, copy?.id === employed.id]).toEqual([
      `${employed.name}（副本）`,
      employed.fields,
      false,
    ]);
    await renameProfile(panel.profiles, copy?.id ?? '', '阿副本');
    await removeProfile(panel.profiles, copy?.id ?? '');
    expect([names(panel).sort(), panel.profiles.removed.value?.profile.name]).toEqual([
      [employed.name, '第二份'].sort(),
      '阿副本',
    ]);
    await undoRemove(panel.profiles);
    expect([panel.profiles.current.value?.name, panel.profiles.removed.value]).toEqual(['阿副本', undefined]);
    expect(names(await openPanel()).sort()).toEqual([employed.name, '第二份', '阿副本'].sort());
  });

  test('a removed one is not held beyond a lock', async () => {
    const panel = await openUnlocked();
    await removeProfile(panel.profiles, employed.id);
    await lockNow(panel.vault);
    await vi.waitFor(() => expect(panel.profiles.removed.value).toBeUndefined());
  });

  test('a failing save is told, keeps what was typed, and can be tried again', async () => {
    const panel = await openUnlocked();
    const { save } = panel.profiles.store;
    panel.profiles.store.save = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await changeProfile(panel.profiles, withSchool('装不下'));
    expect([panel.vault.trouble.value, panel.profiles.saveState.value, schoolIn(panel)]).toEqual([
      'quota',
      'failed',
      '装不下',
    ]);
    panel.profiles.store.save = save;
    expect(await saveEdits(panel.profiles)).toBe(true);
    expect([panel.vault.trouble.value, panel.profiles.saveState.value]).toEqual([undefined, 'saved']);
    expect(schoolIn(await openPanel())).toBe('装不下');
  });
});

test('without a database one can work in memory, is told, and what was typed is sealed once there is one', async () => {
  const panel = await openUnlocked();
  await lockNow(panel.vault);
  panel.close();
  const vault = Promise.reject(new DOMException('no storage here', 'InvalidStateError'));
  vault.catch(() => undefined);
  const shut = await openPanel({ ...openDataHome(), vault });
  expect([shut.vault.unreadable.value, shut.vault.state.value]).toEqual(['closed', { state: 'none' }]);
  await addProfile(shut.profiles, student);
  await addProfile(shut.profiles, { ...withSchool('另一所'), updatedAt: '2026-02-02T00:00:00Z' });
  expect(names(shut)).toHaveLength(2);
  shut.close();
  const later = await openPanel();
  await unlock(later.vault, passphrase);
  await vi.waitFor(() =>
    expect(names(later).sort()).toEqual([employed.name, `${employed.name}（副本）`, student.name].sort()),
  );
  expect(await inMemory('draft:')).toEqual([]);
});

test('records of batches are begun, changed, removed and brought back, each saved at once', async () => {
  const panel = await openUnlocked();
  const { profiles } = panel;
  const saved = async () => (await openPanel()).profiles.current.value?.applications;
  await startApplication(profiles, '2020-1', panel.packs.value);
  await editApplication(profiles, { batch: '2020-1', status: 'paid', fee: 100, updatedAt: '' });
  const kept = [{ batch: '2020-1', status: 'paid', fee: 100 }];
  expect(await saved()).toMatchObject(kept);
  await dropApplication(profiles, '2020-1');
  expect([await saved(), profiles.removedApplication.value?.profileId]).toEqual([undefined, employed.id]);
  await undoDropApplication(profiles);
  expect(await saved()).toMatchObject(kept);
  await dropApplication(profiles, '2020-1');
  await lockNow(panel.vault);
  await vi.waitFor(() => expect(profiles.removedApplication.value).toBeUndefined());
});
