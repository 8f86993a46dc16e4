import type { JudgedMessage, PageMessage } from '@/utils/extension/messages';
import { look, type SurfaceLook } from '@/utils/portal/look';
import type { Written } from '@/utils/portal/run-state';
import type { RegionMark } from './region-mark';

/** A panel's ear. */
export type Post = (message: PageMessage) => void;

/** The run under way. */
export interface PageRun {
  kind: 'fill' | 'undo';
  controller: AbortController;
  /** The panel that began it, judges and plans for it. */
  leader: Post;
  /** Takes the leader's word on what the run sees. */
  hear?: (answer: JudgedMessage) => void;
}

/** What one document's script knows: who listens, the run under way, and what can be undone. */
export interface PageState {
  doc: Document;
  panels: Set<Post>;
  watching?: AbortController;
  run?: PageRun;
  /** The candidate is pointing at a field. */
  pick?: AbortController;
  mark?: RegionMark;
  written: Written[];
  /** The latest look; empty before the first panel joins. */
  last: readonly SurfaceLook[];
  lastSent: string;
}

export function tell(state: PageState, message: PageMessage): void {
  for (const post of state.panels) post(message);
}

export function lookAgain(state: PageState): SurfaceLook[] {
  const now = look(state.doc);
  state.last = now;
  return now;
}
