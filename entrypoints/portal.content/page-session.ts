import type { FoundField } from '@/rules/form/found-field';
import type { StopReason } from '@/rules/form/run-report';
import type { PageLook, PageMessage, PanelMessage } from '@/utils/extension/messages';
import { highlight } from '@/utils/portal/highlight';
import { type Look, look } from '@/utils/portal/look';
import { listRegionRows } from '@/utils/portal/read-regions';
import { runFill } from '@/utils/portal/run-fill';
import type { RunPage, Written } from '@/utils/portal/run-state';
import { undoFill } from '@/utils/portal/undo-fill';
import { watchDocument } from '@/utils/portal/watch';
import { watchUser } from '@/utils/portal/watch-user';

type Post = (message: PageMessage) => void;

/** One document's state: who listens, the run under way, and what can be undone. */
export interface PageSession {
  /** Adds a listener, tells it what the page is now, and returns how to leave. */
  join(post: Post): () => void;
  handle(message: PanelMessage): void;
}

interface State {
  doc: Document;
  panels: Set<Post>;
  watching?: AbortController;
  run?: AbortController;
  running?: 'fill' | 'undo';
  written: Written[];
  /** The latest look; none before the first panel joins. */
  last?: Look;
  lastSent: string;
}

export function createPageSession(doc: Document): PageSession {
  const state: State = { doc, panels: new Set(), written: [], lastSent: '' };
  return {
    join: (post) => join(state, post),
    handle: (message) => handle(state, message),
  };
}

function join(state: State, post: Post): () => void {
  state.panels.add(post);
  if (!state.watching) {
    state.watching = new AbortController();
    watchDocument(state.doc, () => tellLook(state), state.watching.signal);
  }
  state.lastSent = '';
  if (state.run) post({ type: 'run-started', run: state.running ?? 'fill' });
  tellLook(state);
  return () => {
    state.panels.delete(post);
    if (state.panels.size > 0) return;
    state.run?.abort('stopped' satisfies StopReason);
    state.watching?.abort();
    delete state.watching;
  };
}

const longestText = 2000;

/** What the panel needs to know of a field: nothing of what stands in one that was not recognised, and no endless text. */
function toWire(field: FoundField): PageLook['fields'][number] {
  const { evidence } = field;
  const clip = (text: string): string => (field.key ? text.slice(0, longestText) : '');
  return {
    ...field,
    evidence: { ...evidence, model: clip(evidence.model), shown: clip(evidence.shown) },
  } as PageLook['fields'][number];
}

function tell(state: State, message: PageMessage): void {
  for (const post of state.panels) post(message);
}

/** Looks and tells the panels when something they show has changed; quiet during a run, which reports for itself. */
function tellLook(state: State): void {
  if (state.run) return;
  const { stage, reasons, fields, regions, batch } = lookAgain(state);
  const message: PageMessage = {
    type: 'look',
    stage,
    reasons: [...reasons],
    fields: fields.map(toWire),
    regions,
    batch,
    canUndo: state.written.length > 0,
  };
  const sent = JSON.stringify(message);
  if (sent === state.lastSent) return;
  state.lastSent = sent;
  tell(state, message);
}

function lookAgain(state: State): Look {
  const now = look(state.doc);
  state.last = now;
  return now;
}

function handle(state: State, message: PanelMessage): void {
  if (message.type === 'stop') state.run?.abort('stopped' satisfies StopReason);
  else if (message.type === 'show') show(state, message.ref);
  else if (message.type === 'show-region') showRegion(state, message.index);
  else if (!state.run) void run(state, message);
}

function show(state: State, ref: number): void {
  const control = state.last?.reading.controls[ref];
  if (control?.element.isConnected) highlight(control.widget.face(control));
}

function showRegion(state: State, index: number): void {
  const row = state.last && listRegionRows(state.last.surface.root)[index];
  if (row) highlight(row as HTMLElement);
}

/** One run at a time; the values of a fill live only as long as the run. */
async function run(state: State, message: Extract<PanelMessage, { type: 'fill' | 'undo' }>): Promise<void> {
  const controller = new AbortController();
  state.run = controller;
  state.running = message.type;
  const { signal } = controller;
  watchUser(state.doc, () => controller.abort('user' satisfies StopReason), signal);
  tell(state, { type: 'run-started', run: message.type });
  const page = runPage(state, controller);
  const written: Written[] = [];
  let stopped: StopReason | undefined;
  try {
    if (message.type === 'fill') {
      const { values, accept, skip } = message;
      await runFill(page, { values, choices: { accept, skip } }, written, signal);
    } else {
      await undoFill(page, state.written, signal);
      state.written = [];
    }
  } catch {
    stopped = signal.aborted ? (signal.reason as StopReason) : 'error';
  } finally {
    controller.abort('stopped');
    // What stood there before the first of several runs is what an undo brings back.
    state.written.push(...written.filter(({ id }) => !state.written.some((one) => one.id === id)));
    delete state.run;
    tell(state, { type: 'run-ended', run: message.type, ...(stopped ? { stopped } : {}) });
    state.lastSent = '';
    tellLook(state);
  }
}

/** The run stays on the surface it began on and ends when the session is lost or something covers the form. */
function runPage(state: State, controller: AbortController): RunPage {
  const { surface } = lookAgain(state);
  return {
    document: surface.document,
    onProgress: (progress) => tell(state, { type: 'progress', progress }),
    stop: (reason) => controller.abort(reason),
    read: () => {
      const now = lookAgain(state);
      if (now.stage === 'session-lost') controller.abort('session-lost' satisfies StopReason);
      else if (now.surface.root !== surface.root) controller.abort('covered' satisfies StopReason);
      controller.signal.throwIfAborted();
      return now;
    },
  };
}
