import { batch, type Signal, signal } from '@preact/signals';
import type { Runtime } from 'webextension-polyfill';
import { noChoices } from '@/rules/form/plan-fill';
import type { RunOrder } from '@/rules/form/plan-run';
import type { TaughtField } from '@/rules/profile/taught-field';
import { browser } from '@/utils/extension/browser';
import {
  type PageMessage,
  type PanelMessage,
  type PanelWish,
  pageMessageSchema,
  panelPortName,
  type WireLook,
} from '@/utils/extension/messages';
import { type SideTab, watchSideTab } from '@/utils/extension/official-tab';
import { detectLook, type PageLook } from './detect-look';
import { judgeRun } from './judge-run';
import { createRecogniser, type Recognise } from './recognise';
import { beginRun, endRun, idleRun, leavePage, noteProgress, type RunView, turnPage } from './run-view';

/** `stale`: the page is official but its script does not answer, as after an update of the extension. */
export type LinkState = 'elsewhere' | 'connecting' | 'live' | 'stale';

export interface Picked {
  ref?: number;
  /** The page has begun to listen; nothing is picked yet. */
  listens?: true;
}

/** The panel's end of the wire to the page beside it. */
export interface PortalLink {
  state: Signal<LinkState>;
  look: Signal<PageLook | undefined>;
  /** Counts the pages met so far. */
  page: Signal<number>;
  run: Signal<RunView>;
  /** The candidate's latest pointing: begun, or ended with the field of the look that stands, or with none. A new object each time. */
  picked: Signal<Picked>;
  /** Says it of the surface that the look shows. */
  send(wish: Exclude<PanelWish, { type: 'fill' }>): void;
  /** Begins a fill of that surface with what the candidate confirmed. */
  fill(order: RunOrder): void;
  /** The candidate's words about fields, of this page or another; they count at once. */
  teach(words: readonly TaughtField[]): void;
  /** Loads the page beside the panel anew. */
  reload(): void;
}

interface Wire extends PortalLink {
  port?: Runtime.Port | undefined;
  tab?: number | undefined;
  /** Nothing has been heard from this page yet. */
  isNew: boolean;
  recognise: Recognise;
  words: readonly TaughtField[];
  /** The latest look as the page told it. */
  seen?: WireLook | undefined;
  /** Of the run that this panel began, while it lasts. */
  order: RunOrder;
}

const nothingToWrite: RunOrder = { values: {}, choices: noChoices };

/** Follows the tab and keeps one port to its page script; every message from there is parsed before it counts. */
export function createPortalLink(pinned: number | undefined, stop: AbortSignal): PortalLink {
  const wire: Wire = {
    isNew: true,
    recognise: createRecogniser(),
    words: [],
    order: nothingToWrite,
    page: signal(0),
    state: signal<LinkState>('connecting'),
    look: signal<PageLook | undefined>(undefined),
    run: signal(idleRun),
    picked: signal<Picked>({}),
    send: (wish) => want(wire, wish),
    fill: (order) => {
      wire.order = order;
      want(wire, { type: 'fill' });
    },
    teach: (words) => {
      wire.words = words;
      if (wire.seen) takeLook(wire, wire.seen);
    },
    reload: () => {
      if (wire.tab !== undefined) void browser.tabs.reload(wire.tab);
    },
  };
  watchSideTab(pinned, (tab) => follow(wire, tab), stop);
  return wire;
}

/** A run shows as running from the press of its button on, not only once the page has answered. */
function want(wire: Wire, wish: PanelWish): void {
  if (!wire.port) return;
  if (wish.type === 'fill' || wish.type === 'undo') wire.run.value = beginRun(wire.run.value, wish.type);
  say(wire, { ...wish, surface: wire.look.value?.surface ?? 0 });
}

function say({ port }: Wire, message: PanelMessage): void {
  port?.postMessage(message);
}

function follow(wire: Wire, tab: SideTab | undefined): void {
  if (tab?.id !== wire.tab) {
    hangUp(wire);
    wire.run.value = idleRun;
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

/** Neither a run nor pointing outlives its page. */
function forget(wire: Wire): void {
  wire.order = nothingToWrite;
  wire.seen = undefined;
  wire.picked.value = {};
  wire.run.value = leavePage(wire.run.value);
}

function connect(wire: Wire, tab: SideTab): void {
  const port = browser.tabs.connect(tab.id, { name: panelPortName, frameId: 0 });
  wire.port = port;
  wire.isNew = true;
  wire.recognise = createRecogniser();
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

/** Words that change nothing for the candidate draw nothing anew. */
function takeLook(wire: Wire, seen: WireLook): void {
  const look = detectLook(seen, wire.recognise(seen.surfaces, { origin: seen.origin, words: wire.words }));
  const { isNew } = wire;
  wire.seen = seen;
  const before = wire.look.value;
  wire.isNew = false;
  // A form that a choice on it loaded anew in mid-run is the same form: why the run stopped is to be read there.
  const isPostback = before?.stage === 'form' && wire.run.value.stopped === 'navigated';
  const isNewForm = isNew && look.stage === 'form' && !isPostback;
  if (isNewForm || before?.stage !== look.stage) wire.run.value = turnPage(wire.run.value, isNewForm);
  if (isNew || JSON.stringify(look) !== JSON.stringify(before)) wire.look.value = look;
}

function receive(wire: Wire, message: PageMessage): void {
  wire.state.value = 'live';
  if (message.type === 'look') {
    takeLook(wire, message);
  } else if (message.type === 'judge') {
    const page = { origin: wire.seen?.origin ?? '', words: wire.words };
    say(wire, judgeRun(message, wire.recognise(message.surfaces, page), wire.order));
  } else if (message.type === 'run-started') {
    wire.run.value = beginRun(wire.run.value, message.run);
  } else if (message.type === 'progress') {
    wire.run.value = noteProgress(wire.run.value, message.progress);
  } else if (message.type === 'picking') {
    wire.picked.value = { listens: true };
  } else if (message.type === 'picked') {
    const { surface, ref } = message;
    wire.picked.value = ref < 0 || surface !== wire.look.value?.surface ? {} : { ref };
  } else {
    wire.order = nothingToWrite;
    wire.run.value = endRun(wire.run.value, message.run, message.stopped);
    takeLook(wire, message.look);
  }
}
