import { findFields } from '@/rules/form/found-field';
import { detectStage } from '@/rules/journey/detect-stage';
import { listSurfaces } from '@/utils/portal/front-surface';
import { look } from '@/utils/portal/look';
import { readForm } from '@/utils/portal/read-form';
import { readPage } from '@/utils/portal/read-page';

/** Milliseconds a call, one entry a sample. */
export type LookTimes = {
  /** The very first call, before the engine has compiled anything. */
  first: number;
  look: number[];
  /** readForm: the controls with their evidence. */
  read: number[];
  /** findFields on evidence that was read before. */
  match: number[];
  /** readPage: the words of the page. */
  words: number[];
  /** detectStage on facts that were read before. */
  detect: number[];
  controls: number;
  recognised: number;
  stage: string;
};

/** Each part alone, `samples` times; a sample is the mean of `batch` calls where the clock is coarser than one call. */
export function timeLook(samples: number, batch: number): LookTimes {
  const start = performance.now();
  const seen = look(document);
  const first = performance.now() - start;
  const surface = listSurfaces(document)[0];
  if (!surface) throw new Error('a document without surface');
  const { controls, evidence } = readForm(surface.root, surface.covers);
  const recognised = findFields(evidence).filter((field) => field.key).length;
  const facts = readPage(surface, controls, recognised);
  const take = (call: () => unknown, calls: number) => Array.from({ length: samples }, () => timeCalls(call, calls));
  return {
    first,
    look: take(() => look(document), batch),
    read: take(() => readForm(surface.root, surface.covers), batch),
    match: take(() => findFields(evidence), batch),
    words: take(() => readPage(surface, controls, recognised), batch),
    detect: take(() => detectStage(facts), batch * 10),
    controls: controls.length,
    recognised,
    stage: seen.stage,
  };
}

function timeCalls(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let index = 0; index < calls; index += 1) call();
  return (performance.now() - start) / calls;
}

/** Repeats the groups of the page's form, with names of their own, until it holds at least `wanted` controls. */
export function growForm(wanted: number): void {
  const form = document.querySelector('form');
  const groups = [...document.querySelectorAll('form > fieldset')];
  if (!form || groups.length === 0) throw new Error('no form groups to repeat');
  for (let copy = 1; readForm(document).controls.length < wanted; copy += 1) {
    const group = groups[copy % groups.length]?.cloneNode(true) as Element;
    for (const element of group.querySelectorAll('[name], [id]')) {
      if (element.id) element.id += `_${copy}`;
      const name = element.getAttribute('name');
      if (name) element.setAttribute('name', `${name}_${copy}`);
    }
    form.append(group);
  }
}
