// @vitest-environment node
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { confirmImport, openSealed, readFile } from '@/entrypoints/sidepanel/import-desk';
import { keepPhoto } from '@/entrypoints/sidepanel/keep-photo';
import { addProfile, removeProfile, undoRemove } from '@/entrypoints/sidepanel/profile-actions';
import { chooseProtection } from '@/entrypoints/sidepanel/vault-actions';
import { openDatabase } from '@/utils/extension/database';
import { writeProfileFile } from '@/utils/extension/profile-file';
import { writeBackupFile } from '@/utils/extension/vault/backup-file';
import { sealedStoreNames } from '@/utils/extension/vault/vault-schema';
import { checkedFile, keptPhoto } from '../../samples/kept-photo';
import { closePanels, type OpenPanel, openPanel, settle } from '../../samples/open-panel';
import { employed, student } from '../../samples/profiles';
import { pageOf, teach } from '../../samples/taught-field';
import { restartBrowser, sessionArea } from '../../samples/vault-home';

const passphrase = 'tuoluo qiezi paomo wugui';
const word = teach(pageOf('姓名', '寻呼号'), 1, 'mobile', 1);
const theirs = { ...employed, fields: { ...employed.fields, school: '文件里的' }, updatedAt: '2099-01-01T00:00:00Z' };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});
afterEach(() => {
  vi.restoreAllMocks();
  closePanels();
});

/** One profile is here; a backup with a newer state of it, another profile, a photo and a word lies open. */
async function openBackup(protect: boolean): Promise<OpenPanel> {
  const panel = await openPanel();
  await addProfile(panel.profiles, employed);
  if (protect) await chooseProtection(panel.vault, { mode: 'open' });
  await settle(panel);
  const photos = { [student.id]: { processed: keptPhoto(1) } };
  const written = await writeBackupFile({ file: writeProfileFile([theirs, student], [word]), photos }, passphrase);
  await readFile(panel.files, new File(['text' in written ? written.text : ''], '软考备份.json'));
  await openSealed(panel.files, passphrase);
  return panel;
}

function refuse(store: string, verb: 'put' | 'delete'): void {
  const { [verb]: real } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
    if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
    return Reflect.apply(real, this, given);
  });
}

async function readDisk(): Promise<unknown> {
  const database = await openDatabase();
  const stores = await Promise.all(sealedStoreNames.map((name) => database.getAll(name)));
  database.close();
  return stores;
}

const choice = { [employed.id]: { take: 'theirs' } } as const;
const schools = ({ profiles }: OpenPanel) => profiles.profiles.value.map(({ fields }) => fields.school).sort();

describe('a file comes in as a whole or not at all', () => {
  test.each(sealedStoreNames)(
    'when %s has no room left, nothing was changed and it can be tried again',
    async (store) => {
      const panel = await openBackup(true);
      const before = await readDisk();
      refuse(store, 'put');
      await confirmImport(panel.files, choice);
      expect(await readDisk()).toEqual(before);
      expect([panel.vault.trouble.value, panel.profiles.saveState.value, schools(panel)]).toEqual([
        'quota',
        'failed',
        [employed.fields.school],
      ]);
      expect(panel.files.pending.value).toHaveProperty('comparisons');

      vi.restoreAllMocks();
      await confirmImport(panel.files, choice);
      const later = await openPanel();
      expect(schools(later)).toEqual(['文件里的', student.fields.school].sort());
      expect(later.taught.list.value).toEqual([word]);
      expect(later.profiles.photos.album.value).toEqual({ [student.id]: { processed: keptPhoto(1) } });
      expect(Object.keys(later.transfers.transfers.value.shared).sort()).toEqual([employed.id, student.id].sort());
    },
  );

  test('the same in memory, before a protection was chosen', async () => {
    const panel = await openBackup(false);
    const before = await sessionArea.get(null);
    const { set } = panel.vault.data.memory;
    panel.vault.data.memory.set = () => Promise.reject(new Error('Session storage quota bytes exceeded'));
    await confirmImport(panel.files, choice);
    expect([panel.vault.trouble.value, await sessionArea.get(null)]).toEqual(['memory-full', before]);
    panel.vault.data.memory.set = set;
    await confirmImport(panel.files, choice);
    expect(schools(await openPanel())).toEqual(['文件里的', student.fields.school].sort());
  });
});

describe('what is kept with a profile goes with it', () => {
  async function openWithPhoto(): Promise<OpenPanel> {
    const panel = await openPanel();
    await addProfile(panel.profiles, employed);
    await chooseProtection(panel.vault, { mode: 'open' });
    await keepPhoto(panel.keep, employed.id, checkedFile(1));
    return panel;
  }
  const countOnDisk = async () => {
    const database = await openDatabase();
    const counts = [await database.count('sealed-profiles'), await database.count('sealed-photos')];
    database.close();
    return counts;
  };

  test('both or none', async () => {
    const panel = await openWithPhoto();
    refuse('sealed-photos', 'delete');
    await removeProfile(panel.profiles, employed.id);
    expect([await countOnDisk(), panel.vault.trouble.value]).toEqual([[1, 1], 'quota']);
    vi.restoreAllMocks();
    await removeProfile(panel.profiles, employed.id);
    expect(await countOnDisk()).toEqual([0, 0]);
  });

  test('is not lost when there is no room to bring it back', async () => {
    const panel = await openWithPhoto();
    await removeProfile(panel.profiles, employed.id);
    refuse('sealed-photos', 'put');
    await undoRemove(panel.profiles);
    expect([await countOnDisk(), panel.vault.trouble.value]).toEqual([[1, 0], 'quota']);
    vi.restoreAllMocks();
    await undoRemove(panel.profiles);
    expect([await countOnDisk(), panel.profiles.removed.value]).toEqual([[1, 1], undefined]);
  });

  test('and comes back with it', async () => {
    const panel = await openWithPhoto();
    await removeProfile(panel.profiles, employed.id);
    await undoRemove(panel.profiles);
    expect(await countOnDisk()).toEqual([1, 1]);
  });
});
