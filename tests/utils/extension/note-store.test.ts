// @vitest-environment node
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '@/utils/extension/database';
import { openNoteStore } from '@/utils/extension/note-store';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const open = () =>
  openNoteStore<number>(openDatabase, {
    name: 'visits',
    parse: (value) => (typeof value === 'number' ? value : undefined),
    nothing: 0,
  });

test('a change is on disk when it resolves, and another page hears of it', async () => {
  const began = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const heard = vi.fn<() => void>();
  const stop = new AbortController();
  open().watch(heard, stop.signal);
  expect(await open().change((value) => value + 7)).toBe(7);
  expect(began).toHaveBeenLastCalledWith('notes', 'readwrite', { durability: 'strict' });
  began.mockRestore();
  expect(await open().load()).toBe(7);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
  stop.abort();
});

test('what is of another kind counts as nothing', async () => {
  await (await openDatabase()).put('notes', { other: 'kind' }, 'visits');
  expect(await open().load()).toBe(0);
  expect(await open().change((value) => value + 1)).toBe(1);
});
