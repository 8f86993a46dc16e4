import { detectFront } from './detect-front';
import type { PageFacts } from './page-facts';

/** Whether a run may go on writing, or why it must not. */
export type FrontVerdict = 'go-on' | 'session-lost' | 'navigated' | 'covered';

/** Judges what stands on the page for a run that writes on the surface `own` (an index; -1 when that surface is gone). */
export function judgeFront(surfaces: readonly PageFacts[], own: number): FrontVerdict {
  const { stage, surface } = detectFront(surfaces);
  if (stage === 'session-lost') return stage;
  if (own < 0) return 'navigated';
  const above = surfaces.slice(own + 1);
  const asks = above.some(({ actions, controls }) => actions.length > 0 || controls > 0);
  return surface === own && !asks ? 'go-on' : 'covered';
}
