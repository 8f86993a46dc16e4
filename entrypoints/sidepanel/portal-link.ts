import { batch, type Signal, signal } from '@preact/signals';
import type { Runtime } from 'webextension-polyfill';
import type { FieldProgress, StopReason } from '@/rules/form/run-report';
import type { Stage } from '@/rules/journey/stage';
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
  kind?: 'fill' | 'undo';
  stopped?: StopReason | undefined;
  /** By the id of the step. */
  progress: ReadonlyMap<string, FieldProgress>;
}

/** The panel's end of the wire to the page beside it. */
export interface PortalLink {
  state: Signal<LinkState>;
  look: Signal<PageLook | undefined>;
  /** Counts the pages met so far. */
  page: Signal<number>;
  run: Signal<RunView>;
  send(message: PanelMessage): void;
  /** Loads the page beside the panel anew. */
  reload(): void;
}

const idle: RunView = { state: 'idle', progress: new Map() };

interface Wire extends PortalLink {
  port?: Runtime.Port | undefined;
  tab?: number | undefined;
  /** Nothing has been heard from this page yet. */
  isNew: boolean;
}

/** Follows the tab and keeps one port to its page script; every message from there is parsed before it counts. */
export function createPortalLink(pinned: number | undefined, stop: AbortSignal): PortalLink {
  const wire: Wire = {
    isNew: true,
    page: signal(0),
    state: signal<LinkState>('connecting'),
    look: signal<PageLook | undefined>(undefined),
    run: signal(idle),
    send: (message) => say(wire, message),
    reload: () => {
      if (wire.tab !== undefined) void browser.tabs.reload(wire.tab);
    },
  };
  watchSideTab(pinned, (tab) => follow(wire, tab), stop);
  return wire;
}

/** A run shows as running from the press of its button on, not only once the page has answered. */
function say(wire: Wire, message: PanelMessage): void {
  if (!wire.port) return;
  if (message.type === 'fill' || message.type === 'undo') beginRun(wire, message.type);
  wire.port.postMessage(message);
}

/** A fill starts with a clean slate; an undo keeps what the fill said of fields that it never wrote. */
function beginRun(wire: Wire, run: 'fill' | 'undo'): void {
  const failed = [...wire.run.value.progress].filter(([, { state }]) => state !== 'failed');
  wire.run.value = { state: 'running', kind: run, progress: run === 'undo' ? new Map(failed) : new Map() };
}

function follow(wire: Wire, tab: SideTab | undefined): void {
  if (tab?.id !== wire.tab) {
    hangUp(wire);
    wire.run.value = idle;
    wire.look.value = undefined;
    wire.state.value = 'connecting';
  }
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

/** A run cannot outlive its page. Why one stopped stays readable on the next page, what it reported does not. */
function forget(wire: Wire): void {
  const { state, stopped } = wire.run.value;
  if (state === 'running') wire.run.value = { ...idle, state: 'stopped', stopped: 'navigated' };
  else wire.run.value = state === 'stopped' ? { ...idle, state, stopped } : idle;
}

function connect(wire: Wire, tab: SideTab): void {
  const port = browser.tabs.connect(tab.id, { name: panelPortName, frameId: 0 });
  wire.port = port;
  wire.isNew = true;
  wire.page.value += 1;
  if (wire.state.value !== 'live') wire.state.value = 'connecting';
  port.onMessage.addListener((message: unknown) => {
    const parsed = pageMessageSchema.safeParse(message);
    if (wire.port !== port) return;
    if (parsed.success) batch(() => receive(wire, parsed.data));
    else if (wire.state.value !== 'live') wire.state.value = 'stale';
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

/** What a run reported belongs to its page; why it stopped is kept until a new form or the next run. */
function turnPage(wire: Wire, stage: Stage): void {
  const { state, stopped } = wire.run.value;
  const isNewForm = wire.isNew && stage === 'form';
  wire.isNew = false;
  if (state === 'running' || (!isNewForm && wire.look.value?.stage === stage)) return;
  wire.run.value = state === 'stopped' && !isNewForm ? { ...idle, state, stopped } : idle;
}

function receive(wire: Wire, message: PageMessage): void {
  wire.state.value = 'live';
  if (message.type === 'look') {
    turnPage(wire, message.stage);
    wire.look.value = message;
  } else if (message.type === 'run-started') {
    beginRun(wire, message.run);
  } else if (message.type === 'progress') {
    const progress = new Map(wire.run.value.progress).set(message.progress.id, message.progress);
    wire.run.value = { ...wire.run.value, progress };
  } else {
    const ended = [...wire.run.value.progress].filter(([, { state }]) => state !== 'running');
    wire.run.value = {
      state: message.stopped ? 'stopped' : 'done',
      kind: message.run,
      stopped: message.stopped,
      progress: new Map(ended),
    };
  }
}
