import { batch, type Signal, signal } from '@preact/signals';
import type { Runtime } from 'webextension-polyfill';
import type { FieldProgress, StopReason } from '@/rules/form/run-report';
import type { FieldKey } from '@/rules/profile/field-key';
import { browser } from '@/utils/extension/browser';
import {
  type PageLook,
  type PageMessage,
  type PanelMessage,
  pageMessageSchema,
  panelPortName,
} from '@/utils/extension/messages';
import { type SideTab, watchSideTab } from '@/utils/extension/official-tab';

/** `stale`: the page is official but its script does not answer, as after an update of the extension. */
export type LinkState = 'elsewhere' | 'connecting' | 'live' | 'stale';

export interface RunView {
  state: 'idle' | 'running' | 'done' | 'stopped';
  stopped?: StopReason | undefined;
  progress: ReadonlyMap<FieldKey, FieldProgress>;
}

/** The panel's end of the wire to the page beside it. */
export interface PortalLink {
  state: Signal<LinkState>;
  look: Signal<PageLook | undefined>;
  run: Signal<RunView>;
  send(message: PanelMessage): void;
}

const idle: RunView = { state: 'idle', progress: new Map() };

interface Wire extends PortalLink {
  port?: Runtime.Port | undefined;
  tab?: number | undefined;
}

/** Follows the tab and keeps one port to its page script; every message from there is parsed before it counts. */
export function createPortalLink(pinned: number | undefined, stop: AbortSignal): PortalLink {
  const wire: Wire = {
    state: signal<LinkState>('connecting'),
    look: signal<PageLook | undefined>(undefined),
    run: signal(idle),
    send: (message) => wire.port?.postMessage(message),
  };
  watchSideTab(pinned, (tab) => follow(wire, tab), stop);
  return wire;
}

function follow(wire: Wire, tab: SideTab | undefined): void {
  if (tab?.id !== wire.tab) hangUp(wire);
  wire.tab = tab?.id;
  if (!tab?.official) {
    hangUp(wire);
    wire.state.value = 'elsewhere';
    wire.look.value = undefined;
  } else if (!wire.port) connect(wire, tab);
}

function hangUp(wire: Wire): void {
  wire.port?.disconnect();
  wire.port = undefined;
  forget(wire);
}

/** A run cannot outlive its page: what it reported is closed, and the old page's form is gone. */
function forget(wire: Wire): void {
  const wasRunning = wire.run.value.state === 'running';
  wire.run.value = wasRunning ? { ...idle, state: 'stopped', stopped: 'navigated' } : idle;
}

function connect(wire: Wire, tab: SideTab): void {
  const port = browser.tabs.connect(tab.id, { name: panelPortName, frameId: 0 });
  wire.port = port;
  if (wire.state.value !== 'live') wire.state.value = 'connecting';
  port.onMessage.addListener((message: unknown) => {
    const parsed = pageMessageSchema.safeParse(message);
    if (parsed.success && wire.port === port) batch(() => receive(wire, parsed.data));
  });
  port.onDisconnect.addListener(() => {
    void browser.runtime.lastError;
    if (wire.port !== port) return;
    wire.port = undefined;
    forget(wire);
    if (tab.loaded && wire.state.value === 'connecting') wire.state.value = 'stale';
    else if (wire.state.value === 'live') wire.state.value = 'connecting';
  });
}

function receive(wire: Wire, message: PageMessage): void {
  wire.state.value = 'live';
  if (message.type === 'look') {
    if (wire.look.value && wire.look.value.stage !== message.stage && wire.run.value.state !== 'running') {
      wire.run.value = { ...wire.run.value, progress: new Map(), state: 'idle' };
    }
    wire.look.value = message;
  } else if (message.type === 'run-started') {
    const progress = message.run === 'undo' ? wire.run.value.progress : new Map();
    wire.run.value = { state: 'running', progress };
  } else if (message.type === 'progress') {
    const progress = new Map(wire.run.value.progress).set(message.progress.key, message.progress);
    wire.run.value = { ...wire.run.value, progress };
  } else {
    wire.run.value = { ...wire.run.value, state: message.stopped ? 'stopped' : 'done', stopped: message.stopped };
  }
}
