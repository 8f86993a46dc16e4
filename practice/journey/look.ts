import type { Surface } from '../rig/surface.ts';

/** What the page script says of the page in front. */
export type Look = { stage: string; reasons: string[] };

/**
 * Asks the page script as the panel does, over a port of its own. Unlike the panel's own picture, which may still be
 * that of the page before, the answer is about the document that stands there now.
 */
export function readLook(panel: Surface): Promise<Look> {
  return panel.waitFor(askPage) as Promise<Look>;
}

/** Runs inside the panel. */
async function askPage(): Promise<Look | undefined> {
  type Port = {
    onMessage: { addListener(take: (message: { type: string } & Look) => void): void };
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
  const look = await new Promise<Look | undefined>((resolve) => {
    port.onMessage.addListener((message) => message.type === 'look' && resolve(message));
    port.onDisconnect.addListener(() => resolve(void chrome.runtime.lastError));
  });
  port.disconnect();
  return look && { stage: look.stage, reasons: look.reasons };
}
