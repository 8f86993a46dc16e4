import type { StopReason } from '@/rules/form/run-report';
import type { PanelMessage, WireLook } from '@/utils/extension/messages';
import { highlight } from '@/utils/portal/highlight';
import type { SurfaceLook } from '@/utils/portal/look';
import { pickControl } from '@/utils/portal/pick-control';
import { listRegionRows } from '@/utils/portal/read-regions';
import { watchDocument } from '@/utils/portal/watch';
import { lookAgain, type PageState, type Post, tell } from './page-state';
import { drawMark, eraseMark } from './region-mark';
import { startRun } from './start-run';
import { toWire } from './to-wire';

/** One document as its panels know it. */
export interface PageSession {
  /** Adds a panel and tells it what the page is now. */
  join(post: Post): PanelSeat;
}

/** One panel's place at a page. */
export interface PanelSeat {
  handle(message: PanelMessage): void;
  /** A run that this panel began ends with it, and the watching with the last panel. */
  leave(): void;
}

export function createPageSession(doc: Document): PageSession {
  const state: PageState = { doc, panels: new Set(), written: [], last: [], lastSent: '' };
  return { join: (post) => join(state, post) };
}

function join(state: PageState, post: Post): PanelSeat {
  state.panels.add(post);
  if (!state.watching) {
    state.watching = new AbortController();
    watchDocument(state.doc, () => tellLook(state), state.watching.signal);
  }
  state.lastSent = '';
  if (state.run) post({ type: 'run-started', run: state.run.kind });
  tellLook(state);
  return { handle: (message) => handle(state, message, post), leave: () => leave(state, post) };
}

function leave(state: PageState, post: Post): void {
  state.panels.delete(post);
  pick(state, 0, false);
  if (state.run?.leader === post) state.run.controller.abort('stopped' satisfies StopReason);
  if (state.panels.size > 0) return;
  state.watching?.abort();
  delete state.watching;
  eraseMark(state.mark);
  delete state.mark;
}

/** Looks and tells the panels when something they show has changed; quiet during a run, which reports for itself. */
function tellLook(state: PageState): void {
  if (state.run) return;
  const before = state.lastSent;
  const message = takeLook(state);
  redrawMark(state);
  if (state.lastSent !== before) tell(state, message);
}

function takeLook(state: PageState): WireLook {
  const message: WireLook = {
    type: 'look',
    origin: state.doc.location.origin,
    surfaces: lookAgain(state).map(toWire),
    canUndo: state.written.length > 0,
  };
  state.lastSent = JSON.stringify(message);
  return message;
}

function handle(state: PageState, message: PanelMessage, from: Post): void {
  if (message.type === 'stop') state.run?.controller.abort('stopped' satisfies StopReason);
  else if (message.type === 'judged') state.run?.hear?.(message);
  else if (message.type === 'show') show(findSurface(state, message.surface), message.ref);
  else if (message.type === 'show-region') showRegion(findSurface(state, message.surface), message.index);
  else if (message.type === 'mark-region') {
    state.mark = { ...state.mark, surface: message.surface, index: message.index };
    redrawMark(state);
  } else if (message.type === 'pick') pick(state, message.surface, message.on && !state.run);
  else if (!state.run) {
    pick(state, message.surface, false);
    void startRun(state, message, from).then((stopped) =>
      tell(state, { type: 'run-ended', run: message.type, ...(stopped ? { stopped } : {}), look: takeLook(state) }),
    );
  }
}

function findSurface({ last }: PageState, id: number): SurfaceLook | undefined {
  return last.find((one) => one.surface.id === id);
}

/** Begins or ends pointing; that the page listens is told, and every end, with the field when one was picked. */
function pick(state: PageState, surface: number, on: boolean): void {
  state.pick?.abort();
  const controller = new AbortController();
  state.pick = controller;
  const end = (ref: number): void => {
    controller.abort();
    tell(state, { type: 'picked', surface, ref });
  };
  if (on) {
    pickControl(state.doc, () => findSurface(state, surface)?.reading, end, controller.signal);
    tell(state, { type: 'picking' });
  } else end(-1);
}

function show(seen: SurfaceLook | undefined, ref: number): void {
  const control = seen?.reading.controls[ref];
  if (control?.element.isConnected) highlight(control.widget.face(control));
}

function showRegion(seen: SurfaceLook | undefined, index: number): void {
  const row = findRow(seen, index);
  if (row) highlight(row as HTMLElement);
}

/** The page may have put another row in that place. */
function redrawMark(state: PageState): void {
  const { mark } = state;
  if (mark) drawMark(mark, findRow(findSurface(state, mark.surface), mark.index));
}

function findRow(seen: SurfaceLook | undefined, index: number): Element | undefined {
  return seen && listRegionRows(seen.surface.root)[index];
}
