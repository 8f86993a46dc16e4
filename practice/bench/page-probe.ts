import type { FieldEvidence } from '@/rules/form/evidence';
import { findFields } from '@/rules/form/found-field';
import { keepSame } from '@/rules/form/keep-same';
import { detectStage } from '@/rules/journey/detect-stage';
import { listSurfaces, type Surface } from '@/utils/portal/front-surface';
import { look } from '@/utils/portal/look';
import { readForm } from '@/utils/portal/read-form';
import { readPage } from '@/utils/portal/read-page';
import { lookAtFront } from './front-look';

/** Milliseconds a call, one entry a sample. */
export type LookTimes = {
  /** The very first call, before the engine has compiled anything. */
  first: number;
  look: number[];
  /** readForm: the controls with their evidence. */
  read: number[];
  /** findFields on evidence that was read before. */
  match: number[];
  /** readForm and findFields on what it has read. */
  both: number[];
  /** readPage: the words of the page. */
  words: number[];
  /** The panel's share: detectStage on facts that were read before. */
  detect: number[];
  controls: number;
  recognised: number;
  stage: string;
};

const kept: { last: readonly FieldEvidence[] } = { last: [] };

/** Each part alone, `samples` times; a sample is the mean of `batch` calls where the clock is coarser than one call. */
export function timeLook(samples: number, batch: number): LookTimes {
  const start = performance.now();
  look(document);
  const first = performance.now() - start;
  const surface = listSurfaces(document)[0];
  if (!surface) throw new Error('a document without surface');
  const { controls, evidence } = readForm(surface.root, surface.covers);
  const { fields, facts, stage } = lookAtFront();
  const take = (call: () => unknown, calls: number) => Array.from({ length: samples }, () => timeCalls(call, calls));
  return {
    first,
    look: take(() => look(document), batch),
    read: take(() => readForm(surface.root, surface.covers), batch),
    match: take(() => findFields(evidence), batch),
    both: take(() => readAndMatch(surface), batch),
    words: take(() => readPage(surface, controls), batch),
    detect: take(() => detectStage(facts), batch * 10),
    controls: controls.length,
    recognised: fields.filter((field) => field.key).length,
    stage,
  };
}

/** As page and panel do again and again: what stayed as it was is matched no more. */
function readAndMatch({ root, covers }: Surface): void {
  kept.last = keepSame(kept.last, readForm(root, covers).evidence);
  findFields(kept.last);
}

function timeCalls(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) call();
  return (performance.now() - start) / calls;
}
