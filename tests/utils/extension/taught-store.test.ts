// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openTaughtStore } from '@/utils/extension/taught-store';
import { createVault } from '@/utils/extension/vault/create-vault';
import { openDataHome } from '../../samples/data-home';
import { pageOf, teach } from '../../samples/taught-field';
import { openVaultHome, restartBrowser } from '../../samples/vault-home';

const word = teach(pageOf('姓名', '寻呼号'), 1, 'mobile', 1);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  restartBrowser();
});

test.each(['memory', 'vault'])('keeps words in the %s for the next panel', async (place) => {
  if (place === 'vault') await createVault(await openVaultHome(), { mode: 'open' }, Date.now());
  await openTaughtStore(openDataHome()).saveAll([{ id: word.id, value: word }]);
  const { records } = await openTaughtStore(openDataHome()).list();
  expect(records.map(({ value }) => value)).toEqual([word]);
  expect((await (await openVaultHome()).database.getAll('sealed-taught')).length).toBe(place === 'vault' ? 1 : 0);
});

test('does not save what an export could not be read back from', async () => {
  const store = openTaughtStore(openDataHome());
  const value = { ...word, value: '13800000000' };
  await expect(store.saveAll([{ id: word.id, value }])).rejects.toThrow();
  expect((await store.list()).records).toEqual([]);
});
