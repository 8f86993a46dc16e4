// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDemoDesk } from '@/entrypoints/sidepanel/demo-desk';
import type { VaultDesk } from '@/entrypoints/sidepanel/vault-desk';
import type { DataHome } from '@/utils/extension/data-home';
import { loadDemo } from '@/utils/extension/demo-choice';
import { openDataHome } from '../../samples/data-home';

vi.mock('@/utils/extension/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const open = (data: DataHome = openDataHome()) => openDemoDesk({ data } as VaultDesk, new AbortController().signal);
const become = (desk: ReturnType<typeof open>, on: boolean) => vi.waitFor(() => expect(desk.isOn.value).toBe(on));

test('a new panel masks until it knows, and then as the last one was left', async () => {
  const first = open();
  expect(first.isOn.value).toBe(true);
  await become(first, false);
  await first.turn(true);
  expect(await loadDemo(openDataHome())).toBe(true);
  await first.turn(false);
  const second = open();
  expect(second.isOn.value).toBe(true);
  await become(second, false);
});

test('one panel turns it for all', async () => {
  const [first, second] = [open(), open()];
  await become(second, false);
  await first.turn(true);
  await become(second, true);
});

test('where nothing can be kept it holds for this panel', async () => {
  const desk = open({ ...openDataHome(), vault: Promise.reject(new Error('no database')) });
  await become(desk, false);
  await desk.turn(true);
  expect(desk.isOn.value).toBe(true);
});
