import type { Surface } from '../rig/surface.ts';
import { readLook } from './look.ts';
import { waitForStage } from './panel.ts';
import type { Stop } from './stops.ts';

/** What was seen at a stop; `problem` when it was not what it should be. */
export type Sight = { stop: Stop; stage: string; reasons: string[]; problem?: string };

/** Goes to a stop as the candidate would and tells what the panel makes of it. Throws when the portal does not get there. */
export async function visit(page: Surface, panel: Surface, stop: Stop): Promise<Sight> {
  await stop.arrive(page);
  await page.waitFor(
    (path, sign) =>
      location.pathname === path &&
      document.readyState === 'complete' &&
      (sign === '' || document.querySelector(sign) !== null),
    { args: [stop.path, stop.sign ?? ''] },
  );
  const { stage, reasons } = await readLook(panel);
  try {
    await waitForStage(panel, stop.stage);
    return { stop, stage, reasons };
  } catch (error) {
    return { stop, stage, reasons, problem: (error as Error).message };
  }
}

/** Visits one stop after the other. */
export async function visitAll(page: Surface, panel: Surface, stops: readonly Stop[]): Promise<Sight[]> {
  const sights: Sight[] = [];
  for (const stop of stops) sights.push(await visit(page, panel, stop));
  return sights;
}
