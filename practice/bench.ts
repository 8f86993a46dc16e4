import { bundleProbe } from './bench/bundle-probe.ts';
import { createCountedPortal } from './bench/counted-portal.ts';
import type { Figure } from './bench/figure.ts';
import { launchWatched } from './bench/launch-watched.ts';
import { measureFields } from './bench/measure-fields.ts';
import { measureFill } from './bench/measure-fill.ts';
import { measureIdle } from './bench/measure-idle.ts';
import { measureLook } from './bench/measure-look.ts';
import { measurePanel } from './bench/measure-panel.ts';
import { measurePhoto } from './bench/measure-photo.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { measureTasks } from './bench/measure-tasks.ts';
import { measureUnlock } from './bench/measure-unlock.ts';
import { printTable } from './bench/print-table.ts';
import { launchRig } from './rig/launch.ts';
import type { BrowserName } from './rig/surface.ts';

const failures: string[] = [];

/** Measures one section and prints it at once; a section that cannot be measured is noted and the next one runs. */
async function measure(title: string, take: () => Promise<Figure[]>): Promise<void> {
  try {
    printTable(title, await take());
  } catch (error) {
    console.log(`\n${title}\n  could not be measured: ${error instanceof Error ? error.message : error}`);
    failures.push(title);
  }
}

async function benchBrowser(
  browser: BrowserName,
  probes: { page: string; fill: string; photo: string },
): Promise<void> {
  const portal = createCountedPortal();
  const rig = await launchRig(browser, { handle: portal.handle });
  try {
    console.log(`\n${rig.version}`);
    await measure(`Look at the page (main world), ${browser}`, () => measureLook(rig, probes.page));
    await measure(`Fill, field by field beyond the page's own waits (main world), ${browser}`, () =>
      measureFields(rig, probes.fill),
    );
    await measure(`Fill, ${browser}`, () => measureFill(rig, portal));
    await measure(`Photo check (page of the extension and its worker), ${browser}`, () =>
      measurePhoto(rig, probes.photo),
    );
    await measure(`Vault, ${browser}`, () => measureUnlock(rig));
  } finally {
    await rig.close();
  }
}

async function benchTraces(): Promise<void> {
  const watched = await launchWatched(createCountedPortal().handle);
  try {
    await measure('Panel beside the practice form, chromium', () => measurePanel(watched));
    await measure('Main thread of the page, chromium', () => measureTasks(watched));
    await measure('Idle page with the panel connected, chromium', () => measureIdle(watched));
  } finally {
    await watched.close();
  }
}

async function attempt(what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.log(`\n${what} could not be measured: ${error instanceof Error ? error.message : error}`);
    failures.push(what);
  }
}

/** `node practice/bench.ts` after a build: every figure with its unit and target; ends with 1 when one is missing. */
await measure('Size of the Chromium build', measureSizes);
const probes = {
  page: await bundleProbe('page-probe.ts'),
  fill: await bundleProbe('fill-probe.ts'),
  photo: await bundleProbe('photo-probe.ts'),
};
await attempt('chromium', () => benchBrowser('chromium', probes));
await attempt('chromium traces', benchTraces);
await attempt('firefox', () => benchBrowser('firefox', probes));
if (failures.length > 0) process.exitCode = 1;
