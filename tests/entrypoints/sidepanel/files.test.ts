// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportProfiles, saveBackup } from '@/entrypoints/sidepanel/backup-desk';
import { confirmImport, openSealed, readFile } from '@/entrypoints/sidepanel/import-desk';
import { keepPhoto } from '@/entrypoints/sidepanel/keep-photo';
import { addProfile, changeProfile } from '@/entrypoints/sidepanel/profile-actions';
import { keepTaught } from '@/entrypoints/sidepanel/taught-desk';
import { chooseProtection, lockNow } from '@/entrypoints/sidepanel/vault-actions';
import type { Profile } from '@/rules/profile/profile';
import { openDatabase } from '@/utils/extension/database';
import { writeProfileFile } from '@/utils/extension/profile-file';
import { checkedFile, keptPhoto } from '../../samples/kept-photo';
import { closePanels, type OpenPanel, openPanel, settle } from '../../samples/open-panel';
import { employed, student } from '../../samples/profiles';
import { pageOf, teach } from '../../samples/taught-field';
import { restartBrowser, sessionArea } from '../../samples/vault-home';

const out = vi.hoisted(() => ({ files: [] as { name: string; text: string }[] }));
vi.mock('@/entrypoints/sidepanel/download-text', () => ({
  downloadText: (name: string, text: string) => void out.files.push({ name, text }),
}));

const passphrase = 'tuoluo qiezi paomo wugui';
const word = teach(pageOf('姓名', '寻呼号'), 1, 'mobile', 1);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
  out.files = [];
});
afterEach(closePanels);

const readDisk = async () => {
  const database = await openDatabase();
  const stores = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  database.close();
  return stores;
};
const fileOf = (text: string, name = '档案.json') => new File([text], name);
const plainFile = (...profiles: Profile[]) => fileOf(writeProfileFile(profiles));
const names = ({ profiles }: OpenPanel) => profiles.profiles.value.map(({ name }) => name).sort();
const changed = (school: string, updatedAt: string): Profile => ({
  ...employed,
  fields: { ...employed.fields, school },
  updatedAt,
});

async function openWith(...profiles: Profile[]): Promise<OpenPanel> {
  const panel = await openPanel();
  for (const profile of profiles) await addProfile(panel.profiles, profile);
  return panel;
}

describe('a plain file', () => {
  test('with new profiles comes in at once, and the one profile is in use', async () => {
    const panel = await openWith(student);
    await readFile(panel.files, plainFile(employed));
    expect([names(panel), panel.profiles.current.value?.name, panel.files.pending.value]).toEqual([
      [employed.name, student.name].sort(),
      employed.name,
      undefined,
    ]);
  });

  test('with words about fields says how many came in', async () => {
    const panel = await openWith();
    await readFile(panel.files, fileOf(writeProfileFile([employed], [word])));
    expect([panel.files.cameIn.value, panel.taught.list.value]).toEqual([1, [word]]);
  });

  test('that changes a saved profile is shown first, and follows what is saved meanwhile', async () => {
    const panel = await openWith(employed);
    await readFile(panel.files, plainFile(changed('文件里的', '2099-01-01T00:00:00Z')));
    const shown = () => {
      const pending = panel.files.pending.value;
      return pending && 'comparisons' in pending
        ? pending.comparisons.map(({ verdict, differences }) => [verdict, differences.length])
        : pending;
    };
    expect(shown()).toEqual([['conflict', 1]]);
    expect(names(panel)).toEqual([employed.name]);
    await changeProfile(panel.profiles, { ...employed, name: '改了名' });
    expect(shown()).toEqual([['conflict', 2]]);
    await confirmImport(panel.files, { [employed.id]: { take: 'merge', keys: ['school'] } });
    expect(panel.profiles.current.value).toMatchObject({ name: '改了名', fields: { school: '文件里的' } });
    expect(panel.files.pending.value).toBeUndefined();
  });

  test('that this machine wrote itself and that was not changed elsewhere is no conflict', async () => {
    const panel = await openWith(employed);
    await exportProfiles(panel.backup);
    await changeProfile(panel.profiles, changed('后来改的', ''));
    await readFile(panel.files, fileOf(out.files[0]?.text ?? ''));
    const pending = panel.files.pending.value;
    expect(pending && 'comparisons' in pending && pending.comparisons.map(({ verdict }) => verdict)).toEqual(['older']);
  });
});

describe('a file that cannot be taken', () => {
  const fresh = (): Profile => ({ ...student, id: crypto.randomUUID() });
  const someone = fresh();
  const list = (...profiles: unknown[]) => JSON.stringify({ format: 'ruankao-profile', version: 1, profiles });
  const sealed = (changes: object) =>
    JSON.stringify({
      format: 'ruankao-backup',
      version: 2,
      kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: 'AAECAwQFBgcICQoLDA0ODw==', ...changes },
      iv: 'AAAAAAAAAAAAAAAA',
      data: 'A'.repeat(400),
    });
  const many = Array.from({ length: 10_000 }, fresh);
  const content = (code: string, values?: object) => ({ code: 'content', error: { code, ...(values && { values }) } });

  test.each<[string, string, object]>([
    ['nothing', '', content('not-json')],
    ['a file cut off', list(fresh(), fresh()).slice(0, -9), content('not-json')],
    ['a list of another program', '[{"name":"示例"}]', content('other-format')],
    ['an export of a password manager', '{"encrypted":false,"items":[{"login":{}}]}', content('other-format')],
    [
      'one bad profile after a good one',
      list(fresh(), { ...fresh(), fields: { email: 7 } }),
      content('bad-field', { profile: 2, path: 'fields.email' }),
    ],
    ['the same profile twice', list(someone, someone), content('duplicate-ids')],
    ['10 000 profiles', list(...many), content('too-large')],
    [
      '10 000 empty profiles',
      list(...many.map(({ id }) => ({ id }))),
      content('bad-field', { profile: 1, path: 'name' }),
    ],
    ['a plain file of a later version', list(fresh()).replace(':1,', ':2,'), content('newer-version')],
    ['a backup of a later version', '{"format":"ruankao-backup","version":9}', { code: 'newer-version' }],
    ['a backup with few rounds', sealed({ iterations: 1 }), { code: 'weak-kdf' }],
    ['a backup with absurdly many', sealed({ iterations: 2 ** 40 }), { code: 'costly-kdf' }],
    ['a backup locked in another way', sealed({ name: 'scrypt' }), { code: 'unknown-kdf' }],
    ['a backup without salt', sealed({ salt: '' }), { code: 'damaged' }],
  ])('%s: said why, and nothing was changed', async (_case, text, error) => {
    const panel = await openWith(employed);
    await chooseProtection(panel.vault, { mode: 'open' });
    const before = await readDisk();
    await readFile(panel.files, fileOf(text));
    expect([panel.files.pending.value, panel.files.sealed.value]).toEqual([{ error }, undefined]);
    await confirmImport(panel.files, {});
    expect([names(panel), await readDisk()]).toEqual([[employed.name], before]);
  });

  test('a backup under another passphrase, or bent inside, is not opened and waits on', async () => {
    const panel = await openWith(employed);
    await chooseProtection(panel.vault, { mode: 'open' });
    await saveBackup(panel.backup, { passphrase, current: false });
    const before = await readDisk();
    const text = out.files[0]?.text ?? '';
    const bent = text.replace(/("data":"[^"]{40})(.)/, (_all, head, letter) => `${head}${letter === 'A' ? 'B' : 'A'}`);
    for (const [file, tried] of [
      [text, 'tuoluo qiezi'],
      [bent, passphrase],
    ] as const) {
      await readFile(panel.files, fileOf(file));
      await openSealed(panel.files, tried);
      expect(panel.files.sealed.value).toMatchObject({ busy: false, error: { code: 'not-opened' } });
      await confirmImport(panel.files, {});
      expect([panel.files.pending.value, await readDisk()]).toEqual([undefined, before]);
    }
  });
});

describe('a backup', () => {
  test('goes out with everything and comes back on another machine with its passphrase alone', async () => {
    const panel = await openWith(employed, student);
    await keepTaught(panel.taught, [word]);
    await chooseProtection(panel.vault, { mode: 'open' });
    await keepPhoto(panel.keep, employed.id, checkedFile(1));
    await saveBackup(panel.backup, { passphrase: '备份口令', current: false });
    const [file] = out.files;
    if (!file) throw new Error('no backup');
    expect(file.name).toMatch(/^软考备份-\d{4}-\d\d-\d\d\.json$/);
    expect(file.text).not.toContain(employed.fields.idNumber);
    expect(panel.backup.form.value.done).toContain(file.name);

    globalThis.indexedDB = new IDBFactory();
    restartBrowser();
    closePanels();
    const elsewhere = await openPanel();
    await readFile(elsewhere.files, fileOf(file.text, file.name));
    expect(elsewhere.files.sealed.value).toMatchObject({ name: file.name, busy: false });
    await openSealed(elsewhere.files, '不对');
    expect(elsewhere.files.sealed.value?.error).toEqual({ code: 'not-opened' });
    const shownWhile: unknown[] = [];
    elsewhere.files.pending.subscribe((file) => file && shownWhile.push(elsewhere.vault.state.peek()?.state));
    await openSealed(elsewhere.files, '备份口令', true);
    expect(shownWhile).toEqual(['unlocked']);
    expect([elsewhere.files.sealed.value, names(elsewhere)]).toEqual([undefined, []]);
    await settle(elsewhere);
    expect(elsewhere.vault.state.value?.state).toBe('unlocked');
    await confirmImport(elsewhere.files, {});
    expect([names(elsewhere), elsewhere.taught.list.value]).toEqual([[employed.name, student.name].sort(), [word]]);
    expect(Object.keys(await sessionArea.get(null)).filter((key) => key.startsWith('draft:'))).toEqual([]);
    expect(elsewhere.profiles.photos.album.value).toMatchObject({
      [employed.id]: { processed: { sha256: keptPhoto(1).sha256 } },
    });
  });

  test('with the present passphrase is written only when it is the right one', async () => {
    const panel = await openWith(employed);
    await chooseProtection(panel.vault, { mode: 'passphrase', passphrase });
    await settle(panel);
    await saveBackup(panel.backup, { passphrase: 'mistyped', current: true });
    expect([panel.backup.form.value.problem, out.files]).toEqual([expect.stringContaining('口令不对'), []]);
    await saveBackup(panel.backup, { passphrase, current: true });
    expect([panel.backup.form.value.problem, out.files.length]).toEqual([undefined, 1]);
  });

  test('is asked for until there is one that holds the last change, once a protection was chosen', async () => {
    const panel = await openWith(employed);
    expect(panel.backup.reminder.value).toBeUndefined();
    await chooseProtection(panel.vault, { mode: 'open' });
    await settle(panel);
    expect(panel.backup.reminder.value?.state).toBe('never');
    await saveBackup(panel.backup, { passphrase, current: false });
    expect(panel.backup.reminder.value?.state).toBe('current');
    expect((await openPanel()).backup.reminder.value?.state).toBe('current');
    const { lastBackupAt = 0 } = panel.transfers.transfers.value;
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(lastBackupAt));
    await changeProfile(panel.profiles, changed('又改了', ''));
    expect(panel.backup.reminder.value?.state).toBe('stale');
  });

  test('is not asked for where all there is came out of one, until something changes', async () => {
    const panel = await openWith();
    await chooseProtection(panel.vault, { mode: 'open' });
    await readFile(panel.files, fileOf(writeProfileFile([employed, student], [word])));
    expect(panel.backup.reminder.value).toMatchObject({ state: 'current' });
    await changeProfile(panel.profiles, changed('又改了', ''));
    expect(panel.backup.reminder.value?.state).toBe('stale');
  });

  test('is asked for where something else was here already', async () => {
    const panel = await openWith(student);
    await chooseProtection(panel.vault, { mode: 'open' });
    await readFile(panel.files, plainFile(employed));
    expect(panel.backup.reminder.value?.state).toBe('never');
  });

  test('is still asked for after a file without the photos', async () => {
    const panel = await openWith(employed);
    await chooseProtection(panel.vault, { mode: 'open' });
    await keepPhoto(panel.keep, employed.id, checkedFile(1));
    await exportProfiles(panel.backup);
    expect(out.files[0]?.text).not.toContain(keptPhoto(1).data.slice(0, 40));
    expect(panel.backup.form.value.done).toContain('照片不在里面');
    expect(panel.backup.reminder.value?.state).toBe('never');
  });

  test('that waits for its passphrase goes when the vault is locked', async () => {
    const panel = await openWith(employed);
    await chooseProtection(panel.vault, { mode: 'passphrase', passphrase });
    await settle(panel);
    await saveBackup(panel.backup, { passphrase, current: true });
    await readFile(panel.files, fileOf(out.files[0]?.text ?? ''));
    await lockNow(panel.vault);
    await vi.waitFor(() => expect(panel.files.sealed.value).toBeUndefined());
  });
});
