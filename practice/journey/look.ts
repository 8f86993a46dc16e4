import { loadModule } from '../load-module.ts';
import type { Surface } from '../rig/surface.ts';

/** What the product makes of the page in front. */
export type Look = { stage: string; reasons: string[] };

/** What the page script tells, as far as it matters here. */
type Told = { type: string; surfaces: { facts: object }[] };
type Detection = { detectFront(surfaces: readonly object[]): Look };

/**
 * Asks the page script as the panel does, over a port of its own. Unlike the panel's own picture, which may still be
 * that of the page before, the answer is about the document that stands there now.
 */
export async function readLook(panel: Surface): Promise<Look> {
  const { detectFront } = await loadModule<Detection>('rules/journey/detect-front.ts');
  const told = (await panel.waitFor(askPage)) as Told;
  const { stage, reasons } = detectFront(told.surfaces.map(({ facts }) => facts));
  return { stage, reasons };
}

/** Runs inside the panel. */
async function askPage(): Promise<Told | undefined> {
  type Port = {
    onMessage: { addListener(take: (message: Told) => void): void };
    onDisconnect: { addListener(take: () => void): void };
    disconnect(): void;
  };
  type Api = {
    tabs: {
      query(filter: object): Promise<{ id: number }[]>;
      connect(id: number, options: object): Port;
    };
    runtime: { lastError?: unknown };
  };
  const { chrome } = globalThis as unknown as { chrome: Api };
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (!tab) return undefined;
  const port = chrome.tabs.connect(tab.id, { name: 'panel', frameId: 0 });
  const told = await new Promise<Told | undefined>((resolve) => {
    port.onMessage.addListener((message) => message.type === 'look' && resolve(message));
    port.onDisconnect.addListener(() => resolve(void chrome.runtime.lastError));
  });
  port.disconnect();
  return told;
}
