// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takePickedPhoto, watchPickedPhotos, watchWaitingPhotos } from '@/utils/extension/picked-photos';
import { buildJpeg } from '../../rules/photo/build-jpeg';

const seen = vi.hoisted(() => ({
  badge: [] as (string | null)[],
  title: [] as (string | null)[],
  spoken: [] as string[],
}));
vi.mock('@/utils/extension/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  const action = {
    setBadgeText: async ({ text }: { text: string | null }) => seen.badge.push(text),
    setTitle: async ({ title }: { title: string | null }) => seen.title.push(title),
    setBadgeBackgroundColor: async () => undefined,
  };
  const notifications = {
    create: async (id: string) => seen.spoken.push(id),
    clear: async (id: string) => seen.spoken.splice(seen.spoken.indexOf(id), 1),
  };
  return {
    browser: {
      ...browser,
      action,
      notifications,
      runtime: { ...browser.runtime, getURL: String, getManifest: () => ({ name: '助手' }) },
    },
  };
});

const portal = 'https://bm.ruankao.org.cn/my/signup/main';
const good = buildJpeg({ width: 295, height: 413, imageBytes: 9_000 });

interface Sent {
  url?: string;
  id?: string;
  bytes?: Uint8Array;
  size?: number;
  around?: string;
}

/** As the page script of tab 7 says it. */
async function send({ url = portal, id = fakeBrowser.runtime.id, bytes = good, ...rest }: Sent = {}): Promise<void> {
  const { size = bytes.length, around = '选择照片' } = rest;
  const data = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
  const sender = { id, url, tab: { id: 7 }, frameId: 0 };
  const message = { type: 'file.picked', name: '报名照片.jpg', size, around, data };
  await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  fakeBrowser.reset();
  for (const list of Object.values(seen)) list.splice(0);
  watchPickedPhotos();
});

test('the badge speaks at once, the file waits in memory, and is gone once it is taken', async () => {
  const onWaiting = vi.fn();
  watchWaitingPhotos(onWaiting, new AbortController().signal);
  await send();
  expect([seen.badge, seen.spoken]).toEqual([['照片'], []]);
  expect(onWaiting).toHaveBeenCalledOnce();
  expect(await takePickedPhoto(8)).toBeUndefined();
  const taken = await takePickedPhoto(7);
  expect(new Uint8Array((await taken?.file?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(good);
  expect(taken).toMatchObject({ name: '报名照片.jpg', size: good.length });
  expect([seen.badge.at(-1), seen.title.at(-1)]).toEqual([null, '助手']);
  expect(await takePickedPhoto(7)).toBeUndefined();
});

test('a wrong file is told with its reason, by a notification too', async () => {
  await send({ bytes: buildJpeg({ width: 1200, height: 1680, imageBytes: 90_000 }) });
  expect([seen.badge, seen.spoken]).toEqual([['!'], ['picked-photo.7']]);
  expect(seen.title[0]).toContain('1200×1680');
  await takePickedPhoto(7);
  expect(seen.spoken).toEqual([]);
});

test('of a huge file the size is known and no half of it is taken for a photo', async () => {
  await send({ bytes: good.subarray(0, 64), size: 9_000_000 });
  expect(seen.badge).toEqual(['!']);
  expect(await takePickedPhoto(7)).toEqual({ name: '报名照片.jpg', size: 9_000_000, file: undefined });
});

test.each<[string, Sent]>([
  ['another extension', { id: 'someone-else' }],
  ['another site', { url: 'https://bm.ruankao.org.cn.example.com/' }],
  ['a paper that is no photo', { around: '上传学历证书扫描件' }],
])('%s is not heard', async (_, sent) => {
  await send(sent);
  expect([seen.badge, await takePickedPhoto(7)]).toEqual([[], undefined]);
});

test('nothing of it outlives its tab', async () => {
  await send();
  await fakeBrowser.tabs.onRemoved.trigger(7, { isWindowClosing: false, windowId: 1 });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
