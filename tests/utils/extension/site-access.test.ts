// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { askSiteAccess, watchSiteAccess } from '@/utils/extension/site-access';

/** The browser's side: what is allowed, and who hears of a change. */
const side = vi.hoisted(() => {
  const heard = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => heard.add(listener),
    removeListener: (listener: () => void) => heard.delete(listener),
  };
  const origins = ['https://bm.ruankao.org.cn/*', 'https://www.ruankao.org.cn/*'];
  const state = { allowed: new Set(origins), asked: [] as string[][] };
  const holds = async (wanted: { origins: string[] }) => wanted.origins.every((one) => state.allowed.has(one));
  return {
    heard,
    origins,
    state,
    browser: {
      runtime: { getManifest: () => ({ host_permissions: origins }) },
      permissions: {
        contains: holds,
        request: async ({ origins: wanted }: { origins: string[] }) => state.asked.push(wanted),
        onAdded: event,
        onRemoved: event,
      },
    },
  };
});
vi.mock('@/utils/extension/browser', () => ({ browser: side.browser }));

beforeEach(() => {
  side.state.allowed = new Set(side.origins);
});

test('access taken away and given back is told, until the panel closes', async () => {
  const told: boolean[] = [];
  const stop = new AbortController();
  watchSiteAccess((allowed) => told.push(allowed), stop.signal);
  await vi.waitFor(() => expect(told).toEqual([true]));
  side.state.allowed.delete('https://bm.ruankao.org.cn/*');
  for (const listener of [...side.heard]) listener();
  await vi.waitFor(() => expect(told.at(-1)).toBe(false));
  side.state.allowed.add('https://bm.ruankao.org.cn/*');
  for (const listener of [...side.heard]) listener();
  await vi.waitFor(() => expect(told.at(-1)).toBe(true));
  stop.abort();
  expect(side.heard.size).toBe(0);
});

test('both official hosts are asked for, nothing else', async () => {
  await askSiteAccess();
  expect(side.state.asked).toEqual([side.origins]);
});
