import type { Rig } from '../rig/surface.ts';
import type { CountedPortal } from './counted-portal.ts';
import { type Figure, median, milliseconds } from './figure.ts';
import { importProfile } from './profile-file.ts';
import { openForm, runFill } from './run-fill.ts';

const runs = 3;

/** Whole-form fills through the real side panel, beside the time the portal itself holds its cascade answers back. */
export async function measureFill(rig: Rig, portal: CountedPortal): Promise<Figure[]> {
  const panel = await rig.openPanel();
  const taken: { ms: number; waits: number; filled: number; failed: number; asked: number }[] = [];
  for (let count = 0; count < runs; count += 1) {
    await openForm(rig.page, panel);
    if (count === 0) await importProfile(panel);
    const before = portal.cascades();
    const run = await runFill(panel);
    const asked = portal.cascades() - before;
    taken.push({ ...run, asked, waits: asked * portal.delayMs });
  }
  const middle = [...taken].sort((left, right) => left.ms - right.ms)[Math.floor(runs / 2)];
  if (!middle || middle.filled === 0) throw new Error('nothing was filled');
  const overhead = middle.ms - middle.waits;
  const all = taken.map((run) => milliseconds(run.ms)).join(', ');
  return [
    {
      name: 'whole form, click to done',
      value: milliseconds(median(taken.map((run) => run.ms))),
      note: `runs: ${all}`,
    },
    { name: 'fields filled / failed', value: `${middle.filled} / ${middle.failed}` },
    {
      name: "portal's own delays on the way",
      value: milliseconds(middle.waits),
      note: `${middle.asked} cascade requests × ${portal.delayMs} ms`,
    },
    { name: 'fill ÷ own delays', value: `${(middle.ms / middle.waits).toFixed(2)} ×` },
    {
      name: 'beyond the delays, a field',
      value: milliseconds(overhead / middle.filled),
      note: `${milliseconds(overhead)} in all, the calm before the last look included`,
    },
  ];
}
