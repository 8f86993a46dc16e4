import type { Browser } from 'wxt/browser';
import type { PanelMessage } from '@/utils/extension/messages';
import type { PageSession } from './page-session';

/** The names on the wire; spelled here so that the page script carries no schema library. */
const panelPortName: typeof import('@/utils/extension/messages').panelPortName = 'panel';
const pageReady: typeof import('@/utils/extension/messages').pageReady = 'page.ready';
const filePicked: typeof import('@/utils/extension/messages').filePicked = 'file.picked';
const mostPickedBytes: typeof import('@/utils/extension/messages').mostPickedBytes = 4_000_000;

type Runtime = Pick<typeof Browser.runtime, 'id' | 'onConnect' | 'sendMessage'>;

/** Joins every panel that connects to the session; watching begins with the first and ends with the last. */
export function servePanels(runtime: Runtime, session: PageSession): void {
  runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== panelPortName || port.sender?.id !== runtime.id) return;
    const seat = session.join((message) => port.postMessage(message));
    port.onMessage.addListener((message: PanelMessage) => seat.handle(message));
    port.onDisconnect.addListener(() => seat.leave());
  });
}

/** Tells an open panel that this page can be talked to; nobody listening is no error. */
export function announcePage(runtime: Runtime, page: Window): void {
  const announce = (): void => {
    // A script that outlived its extension has no id and nobody to talk to.
    if (runtime.id) void runtime.sendMessage({ type: pageReady }).catch(() => undefined);
  };
  announce();
  page.addEventListener('pageshow', (event) => {
    if (event.persisted) announce();
  });
}

/** Hands a file that was chosen on the page to the extension, whether or not a panel is open; of a huge one only the start. */
export function reportPick(runtime: Runtime, file: File, around: string): void {
  const { name, size } = file;
  const reader = new FileReader();
  reader.onload = () => {
    const message = { type: filePicked, name, size, around, data: reader.result };
    if (runtime.id) void runtime.sendMessage(message).catch(() => undefined);
  };
  reader.readAsDataURL(size > mostPickedBytes ? file.slice(0, 64) : file);
}
