import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { describePhotoFinding } from '@/rules/photo/finding-text';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import { judgePicked } from '@/rules/photo/judge-picked';
import { browser } from './browser';
import { filePickedSchema } from './messages';
import { isOfficial } from './official-tab';
import { fromBase64 } from './vault/base64';

/** A file chosen on a portal page for the photo, as it waits in the browser's memory for a panel beside that page. */
const waitingSchema = z.object({ name: z.string(), size: z.int(), data: z.optional(z.string()) });

/** A file chosen on the page beside the panel; without `file` it is too large to be the portal's photo. */
export interface PickedPhoto {
  name: string;
  size: number;
  file: File | undefined;
}

const keyStart = 'picked-photo.';
const keyOf = (tab: number): string => `${keyStart}${tab}`;

/**
 * Hears in the background of files chosen on the portal: says at once by the tab's badge (and a notification, where
 * allowed) what bytes and markers show, and keeps the file in memory until a panel beside that tab takes it.
 */
export function watchPickedPhotos(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender): undefined => {
    const { id, tab, url } = sender;
    const parsed = filePickedSchema.safeParse(message);
    if (!parsed.success || id !== browser.runtime.id || tab?.id === undefined || !isOfficial(url)) return;
    const { name, size, around, data: address } = parsed.data;
    const data = address.slice(address.indexOf(',') + 1);
    const bytes = decode(data);
    const report = bytes && judgePicked({ name, size, around, bytes });
    if (!report) return;
    const isWhole = bytes.length === size;
    void keep(tab.id, { name, size, ...(isWhole ? { data } : {}) }, report);
  });
  browser.tabs.onRemoved.addListener((tab) => void forget(tab));
}

function decode(data: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return fromBase64(data);
  } catch {
    return undefined;
  }
}

async function keep(tab: number, waiting: z.infer<typeof waitingSchema>, report: PhotoReport): Promise<void> {
  await announce(tab, report).catch(() => undefined);
  // A memory that is full keeps nothing; the badge has spoken.
  await browser.storage.session.set({ [keyOf(tab)]: waiting }).catch(() => undefined);
}

/** Never `fine`: only the panel looks at the picture. */
async function announce(tab: number, { verdict, findings }: PhotoReport): Promise<void> {
  const isWrong = verdict === 'fail';
  // Of several reasons the pixels tell best that it is the photo before the tool.
  const worst = findings.find(({ code }) => code === 'wrong-dimensions') ?? findings[0];
  const text = worst ? describePhotoFinding(worst).text : '点开助手，看看是不是选对了照片。';
  await browser.action.setBadgeText({ tabId: tab, text: isWrong ? '!' : '照片' });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: isWrong ? '#b42318' : '#8a5a00' });
  await browser.action.setTitle({ tabId: tab, title: `刚选择的照片：${text}` });
  if (!isWrong) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications?.create(keyOf(tab), { type: 'basic', title: '刚选择的照片不对', message: text, iconUrl });
}

/** Nothing of a file outlives its tab or its being seen. */
async function forget(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
  await browser.notifications?.clear(keyOf(tab));
}

/** Calls back when a file waits for a panel beside some tab. */
export function watchWaitingPhotos(onWaiting: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(keyStart))) onWaiting();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

/** Takes the file that waits for a panel beside this tab out of memory and its badge off the button. */
export async function takePickedPhoto(tab: number): Promise<PickedPhoto | undefined> {
  const found = await browser.storage.session.get(keyOf(tab)).catch(() => ({}) as Record<string, unknown>);
  const parsed = waitingSchema.safeParse(found[keyOf(tab)]);
  if (!parsed.success) return undefined;
  await forget(tab);
  await browser.action.setBadgeText({ tabId: tab, text: null }).catch(() => undefined);
  // Chromium takes no `null` here.
  await browser.action.setTitle({ tabId: tab, title: browser.runtime.getManifest().name }).catch(() => undefined);
  const { name, size, data } = parsed.data;
  const bytes = data === undefined ? undefined : decode(data);
  return { name, size, file: bytes && new File([bytes], name) };
}
