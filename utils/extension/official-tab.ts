import type { Runtime, Tabs } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { officialHosts } from '@/rules/journey/official-links';
import { browser } from './browser';
import { pageReady } from './messages';

const readySchema = z.strictObject({ type: z.literal(pageReady) });

const seenHosts = new Set(officialHosts.flatMap(({ host, isSeen }) => (isSeen ? [host] : [])));

/** The tab beside the panel. Its address is visible to us on the official hosts only, so elsewhere it is not official. */
export interface SideTab {
  id: number;
  official: boolean;
  /** The page has loaded; its script should answer. */
  loaded: boolean;
}

/**
 * Tells which tab the panel stands beside, now and whenever that may have changed: the pinned tab, or the active tab of
 * the panel's window.
 */
export function watchSideTab(
  pinned: number | undefined,
  onTab: (tab: SideTab | undefined) => void,
  signal: AbortSignal,
): void {
  const state: { id: number | undefined } = { id: pinned };
  const tell = async (): Promise<void> => {
    const tab = pinned === undefined ? await activeTab() : await browser.tabs.get(pinned).catch(() => undefined);
    state.id = tab?.id;
    if (!signal.aborted) onTab(tab?.id === undefined ? undefined : toSideTab(tab, tab.id));
  };
  const onActivated = (): void => void tell();
  const onUpdated = (id: number, change: { status?: string }): void => {
    if (id === state.id && change.status) void tell();
  };
  const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isReady(message, sender) && sender.tab?.id === state.id) void tell();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  });
  void tell();
}

/** From our own script in the top document of an official page; whatever else is said there is not heard. */
function isReady(message: unknown, { id, frameId, url }: Runtime.MessageSender): boolean {
  return readySchema.safeParse(message).success && id === browser.runtime.id && frameId === 0 && isOfficial(url);
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function toSideTab(tab: Tabs.Tab, id: number): SideTab {
  return { id, official: isOfficial(tab.url), loaded: tab.status === 'complete' };
}

/** Whether an address is of an official page. */
export function isOfficial(address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && seenHosts.has(hostname);
}
