import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SideTab, watchSideTab } from '@/utils/extension/official-tab';

const scene = vi.hoisted(() => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const heard: ((message: unknown, sender: object) => unknown)[] = [];
  const tab = { id: 1, url: 'https://bm.ruankao.org.cn/sign/welcome' as string | undefined, status: 'complete' };
  return {
    heard,
    tab,
    browser: {
      tabs: { get: async () => ({ ...tab }), onActivated: event, onUpdated: event },
      runtime: {
        id: 'us',
        onMessage: { ...event, addListener: (take: (typeof heard)[number]) => heard.push(take) },
      },
    },
  };
});
vi.mock('@/utils/extension/browser', () => ({ browser: scene.browser }));

const onTab = vi.fn<(tab: SideTab | undefined) => void>();
const watched = {} as { stop: AbortController };

beforeEach(async () => {
  watched.stop = new AbortController();
  watchSideTab(1, onTab, watched.stop.signal);
  await vi.waitFor(() => expect(onTab).toHaveBeenCalledOnce());
  onTab.mockClear();
});
afterEach(() => {
  watched.stop.abort();
  onTab.mockClear();
  scene.heard.length = 0;
  scene.tab.url = 'https://bm.ruankao.org.cn/sign/welcome';
});

const ready = { type: 'page.ready' };
const ours = { id: 'us', frameId: 0, url: 'https://bm.ruankao.org.cn/my/signup/main', tab: { id: 1 } };

async function hear(message: unknown, sender: object): Promise<number> {
  const answers = scene.heard.map((take) => take(message, sender));
  expect(answers).toEqual([undefined]);
  // A look that was begun would be over by then.
  await vi.waitFor(async () => expect(await scene.browser.tabs.get()).toBeDefined());
  return onTab.mock.calls.length;
}

test('our script in the page says it came up: the tab is looked at anew', async () => {
  expect(await hear(ready, ours)).toBe(1);
});

test.each<[string, unknown, object]>([
  ['another extension', ready, { ...ours, id: 'them' }],
  ['nobody', ready, {}],
  ['a frame in the page', ready, { ...ours, frameId: 3 }],
  ['an unnumbered frame', ready, { ...ours, frameId: undefined }],
  ['another tab', ready, { ...ours, tab: { id: 2 } }],
  ['no tab, as a page of an extension', ready, { ...ours, tab: undefined }],
  ['a page without an address', ready, { ...ours, url: undefined }],
  ['an empty address', ready, { ...ours, url: '' }],
  ['the official host without TLS', ready, { ...ours, url: 'http://bm.ruankao.org.cn/my/signup/main' }],
  ['a host that looks alike', ready, { ...ours, url: 'https://bm.ruankao.org.cn.example/my/signup/main' }],
  ['a host below the official one', ready, { ...ours, url: 'https://a.bm.ruankao.org.cn/' }],
  ['the official name as a user name', ready, { ...ours, url: 'https://bm.ruankao.org.cn@example.com/' }],
  ['a document made by script', ready, { ...ours, url: 'blob:https://bm.ruankao.org.cn/7' }],
  ['our script with something else to say', { type: 'fill' }, ours],
  ['our script with more to say', { ...ready, tab: 1 }, ours],
  ['our script saying nothing', undefined, ours],
])('%s is not heard', async (_who, message, sender) => {
  expect(await hear(message, sender)).toBe(0);
});

test.each([
  [undefined, false],
  ['http://bm.ruankao.org.cn/', false],
  ['https://bm.ruankao.org.cn.example/', false],
  ['https://bm.ruankao.org.cn@example.com/', false],
  ['https://bm.ruankao.org.cn:8443/', true],
  ['https://www.ruankao.org.cn/', true],
])('a tab at %s is official: %s', async (url, official) => {
  scene.tab.url = url;
  await hear(ready, ours);
  expect(onTab.mock.lastCall?.[0]).toMatchObject({ official });
});
