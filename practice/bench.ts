import { bundleProbe } from './bench/bundle-probe.ts';
import { createCountedPortal, formAddress } from './bench/counted-portal.ts';
import type { Figure } from './bench/figure.ts';
import { launchWatched, type WatchedBrowser } from './bench/launch-watched.ts';
import { measureFields } from './bench/measure-fields.ts';
import { measureFill } from './bench/measure-fill.ts';
import { measureIdle } from './bench/measure-idle.ts';
import { measureLook } from './bench/measure-look.ts';
import { measurePanel } from './bench/measure-panel.ts';
import { measurePhoto } from './bench/measure-photo.ts';
import { measurePhotoDrop } from './bench/measure-photo-drop.ts';
import { measurePhotoMemory } from './bench/measure-photo-memory.ts';
import { measurePhotoTasks } from './bench/measure-photo-tasks.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { measureTasks } from './bench/measure-tasks.ts';
import { measureUnlock } from './bench/measure-unlock.ts';
import { printTable } from './bench/print-table.ts';
import { importProfile } from './bench/profile-file.ts';
import { chromiumSurface } from './rig/chromium-surface.ts';
import { launchRig } from './rig/launch.ts';
import type { BrowserName, Rig } from './rig/surface.ts';

const failures: string[] = [];
const words = process.argv.slice(2).map((word) => word.toLowerCase());

/** A section that runs beside `T`, which is started only when one of its sections is asked for. */
type Section<T> = readonly [title: string, take: (beside: T) => Promise<Figure[]>];

/** Without words everything is asked for, else the sections with all of them in their title. */
function isWanted([title]: readonly [title: string, ...unknown[]]): boolean {
  return words.every((word) => title.toLowerCase().includes(word));
}

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
  const sections: Section<Rig>[] = [
    [`Look at the page (main world), ${browser}`, (rig) => measureLook(rig, probes.page)],
    [
      `Fill, field by field beyond the page's own waits (main world), ${browser}`,
      (rig) => measureFields(rig, probes.fill),
    ],
    [`Fill, ${browser}`, (rig) => measureFill(rig, portal)],
    [`Photo check (page of the extension and its worker), ${browser}`, (rig) => measurePhoto(rig, probes.photo)],
    [
      `Photo check, from the drop until the panel shows what the file tells, ${browser}`,
      (rig) => measurePhotoDrop(rig, probes.photo),
    ],
    [`Photo check, memory, ${browser}`, (rig) => measurePhotoMemory(rig, probes.photo)],
    [`Vault, ${browser}`, measureUnlock],
  ];
  const wanted = sections.filter(isWanted);
  if (wanted.length === 0) return;
  const rig = await launchRig(browser, { handle: portal.handle });
  try {
    console.log(`\n${rig.version}`);
    for (const [title, take] of wanted) await measure(title, () => take(rig));
  } finally {
    await rig.close();
  }
}

async function benchTraces(): Promise<void> {
  const sections: Section<WatchedBrowser>[] = [
    ['Panel beside the practice form, chromium', measurePanel],
    ['Main thread of the page, chromium', measureTasks],
    ['Idle page with the panel connected, chromium', measureIdle],
    ['Photo check, main thread of the panel, chromium', measurePhotoTasks],
  ];
  const wanted = sections.filter(isWanted);
  if (wanted.length === 0) return;
  const watched = await launchWatched(createCountedPortal().handle);
  try {
    await keepProfile(watched);
    for (const [title, take] of wanted) await measure(title, () => take(watched));
  } finally {
    await watched.close();
  }
}

/** The sections may be asked for one by one, and most need somebody to fill in. */
async function keepProfile({ page, newWindow, panelAddress }: WatchedBrowser): Promise<void> {
  await page.goto(formAddress);
  const panel = await newWindow();
  await panel.goto(panelAddress);
  await importProfile(chromiumSurface(panel));
  await panel.close();
}

async function attempt(what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.log(`\n${what} could not be measured: ${error instanceof Error ? error.message : error}`);
    failures.push(what);
  }
}

/**
 * `npm run bench`: every figure with its unit and target; ends with 1 when one is missing.
 * `npm run bench -- photo firefox`: only the sections with these words in their title.
 */
const sizes = 'Size of the Chromium build';
if (isWanted([sizes])) await measure(sizes, measureSizes);
const probes = {
  page: await bundleProbe('page-probe.ts'),
  fill: await bundleProbe('fill-probe.ts'),
  photo: await bundleProbe('photo-probe.ts'),
};
await attempt('chromium', () => benchBrowser('chromium', probes));
await attempt('chromium traces', benchTraces);
await attempt('firefox', () => benchBrowser('firefox', probes));
if (failures.length > 0) process.exitCode = 1;
