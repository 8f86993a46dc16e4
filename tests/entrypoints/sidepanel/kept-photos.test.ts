// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepPhoto } from '@/entrypoints/sidepanel/keep-photo';
import { noteCheckedPhoto, removePhoto, replacePhoto, undoRemovePhoto } from '@/entrypoints/sidepanel/kept-photo-desk';
import { addProfile, copyProfile, removeProfile, undoRemove } from '@/entrypoints/sidepanel/profile-actions';
import { addNewPassphrase, chooseProtection, lockNow, unlock, wipe } from '@/entrypoints/sidepanel/vault-actions';
import { maxKeptPhotoBytes } from '@/rules/profile/kept-photo';
import { readKeptPhoto } from '@/utils/extension/photo-bytes';
import { checkedFile, keptPhoto } from '../../samples/kept-photo';
import { closePanels, type OpenPanel, openPanel, settle } from '../../samples/open-panel';
import { employed, student } from '../../samples/profiles';
import { openVaultHome, restartBrowser, sessionArea } from '../../samples/vault-home';

const passphrase = 'tuoluo qiezi paomo wugui';
const place = { profileId: employed.id, kind: 'processed' } as const;
const [first, second] = [keptPhoto(1), keptPhoto(2)];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});
afterEach(closePanels);

async function openProtected(mode: 'open' | 'passphrase' = 'open'): Promise<OpenPanel> {
  const panel = await openPanel();
  await addProfile(panel.profiles, employed);
  await addProfile(panel.profiles, student);
  await chooseProtection(panel.vault, mode === 'open' ? { mode } : { mode, passphrase });
  await settle(panel);
  return panel;
}

const albumOf = ({ profiles }: OpenPanel) => profiles.photos.album.value;
const sealed = async () => (await openVaultHome()).database.getAll('sealed-photos');

describe('a checked photo', () => {
  test('is kept whole with the profile, and the next panel has it', async () => {
    const panel = await openProtected();
    const { file, report } = checkedFile(1, { verdict: 'warn' });
    await keepPhoto(panel.keep, employed.id, { file, report });
    expect(panel.keep.kept.value).toEqual({ file, profileId: employed.id });
    const kept = albumOf(await openPanel())[employed.id]?.processed;
    expect(kept).toMatchObject({ fileName: file.name, sha256: first.sha256, verdict: 'warn' });
    expect(kept?.limits).toContain('工具处理后');
    expect(Buffer.from(await readKeptPhoto(kept ?? first).arrayBuffer())).toEqual(
      Buffer.from(await file.arrayBuffer()),
    );
  });

  test('takes the place of the one of its kind alone', async () => {
    const panel = await openProtected();
    await keepPhoto(panel.keep, employed.id, checkedFile(1));
    await keepPhoto(panel.keep, employed.id, checkedFile(2, { kind: 'source' }));
    await keepPhoto(panel.keep, employed.id, checkedFile(3));
    const { processed, source } = albumOf(panel)[employed.id] ?? {};
    expect([processed?.sha256, source?.sha256]).toEqual([keptPhoto(3).sha256, second.sha256]);
    expect(albumOf(panel)[student.id]).toBeUndefined();
  });

  test('is not kept before a protection was chosen, and nothing of it is in memory', async () => {
    const panel = await openPanel();
    await addProfile(panel.profiles, employed);
    await keepPhoto(panel.keep, employed.id, checkedFile(1));
    expect(panel.keep.problem.value).toContain('还没有选择怎样保护档案');
    expect(JSON.stringify(await sessionArea.get(null))).not.toContain(first.data.slice(0, 40));
  });

  test('that is too large is refused with a reason', async () => {
    const panel = await openProtected();
    const file = new File([new Uint8Array(maxKeptPhotoBytes + 1)], '大照片.jpg');
    await keepPhoto(panel.keep, employed.id, { file, report: checkedFile(1).report });
    expect(panel.keep.problem.value).toContain('超过 5 MB');
    expect(albumOf(panel)).toEqual({});
  });
});

describe('a kept photo', () => {
  test('is removed, and brought back', async () => {
    const panel = await openProtected();
    await replacePhoto(panel.profiles.photos, place, first);
    await removePhoto(panel.profiles.photos, place);
    expect([albumOf(panel), await sealed()]).toEqual([{}, []]);
    await undoRemovePhoto(panel.profiles.photos);
    expect(albumOf(await openPanel())).toEqual({ [employed.id]: { processed: first } });
  });

  test('goes with its profile, comes back with it, and is copied with it', async () => {
    const panel = await openProtected();
    await replacePhoto(panel.profiles.photos, place, first);
    await removeProfile(panel.profiles, employed.id);
    expect([albumOf(panel), await sealed()]).toEqual([{}, []]);
    await undoRemove(panel.profiles);
    expect(albumOf(panel)).toEqual({ [employed.id]: { processed: first } });
    await copyProfile(panel.profiles, employed.id);
    expect(Object.values(albumOf(panel))).toEqual([{ processed: first }, { processed: first }]);
  });

  test('lies sealed on disk, is off the panel while locked, and gone after a wipe', async () => {
    const panel = await openProtected('passphrase');
    await replacePhoto(panel.profiles.photos, place, first);
    const bytes = Buffer.concat((await sealed()).map(({ data }) => Buffer.from(data))).toString('latin1');
    for (const secret of [
      first.data.slice(0, 40),
      first.sha256,
      Buffer.from(first.data, 'base64').toString('latin1'),
    ]) {
      expect(bytes).not.toContain(secret);
    }
    await lockNow(panel.vault);
    await vi.waitFor(() => expect(albumOf(panel)).toEqual({}));
    await unlock(panel.vault, passphrase);
    await vi.waitFor(() => expect(albumOf(panel)).toEqual({ [employed.id]: { processed: first } }));
    await wipe(panel.vault, panel.vault.settings);
    await vi.waitFor(() => expect(albumOf(panel)).toEqual({}));
    expect(await sealed()).toEqual([]);
  });

  test('is sealed anew when a passphrase is added', async () => {
    const panel = await openProtected();
    await replacePhoto(panel.profiles.photos, place, first);
    const before = await sealed();
    await addNewPassphrase(panel.vault, passphrase);
    expect(await sealed()).not.toEqual(before);
    expect(albumOf(await openPanel())).toEqual({ [employed.id]: { processed: first } });
  });

  test('that is damaged is said so, spoils nothing else, and can be replaced', async () => {
    const panel = await openProtected();
    await replacePhoto(panel.profiles.photos, place, first);
    await replacePhoto(panel.profiles.photos, { ...place, profileId: student.id }, second);
    const { database } = await openVaultHome();
    const [record] = (await sealed()).filter(({ id }) => id === employed.id);
    if (!record) throw new Error('nothing sealed');
    await database.put('sealed-photos', { ...record, data: record.data.map((byte) => byte ^ 1) });
    const next = await openPanel();
    expect([next.profiles.photos.damaged.value, albumOf(next)]).toEqual([
      [employed.id],
      { [student.id]: { processed: second } },
    ]);
    await replacePhoto(next.profiles.photos, place, keptPhoto(3));
    expect([next.profiles.photos.damaged.value, albumOf(next)[employed.id]]).toEqual([[], { processed: keptPhoto(3) }]);
  });
});

test('which files were checked is remembered for the next panel, each file once, and not while locked', async () => {
  const panel = await openProtected('passphrase');
  const { photos } = panel.profiles;
  const check = { sha256: first.sha256, kind: 'source', verdict: 'pass', checkedAt: '2026-11-01T00:00:00Z' } as const;
  await noteCheckedPhoto(photos, check);
  await noteCheckedPhoto(photos, { ...check, sha256: second.sha256, profileId: employed.id });
  await noteCheckedPhoto(photos, { ...check, verdict: 'fail' });
  const next = await openPanel();
  expect(next.profiles.photos.checked.value).toEqual([
    { ...check, verdict: 'fail' },
    { ...check, sha256: second.sha256, profileId: employed.id },
  ]);
  await lockNow(next.vault);
  await vi.waitFor(() => expect(next.profiles.photos.checked.value).toEqual([]));
});
