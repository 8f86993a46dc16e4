import { chromiumSurface } from '../rig/chromium-surface.ts';
import { formAddress } from './counted-portal.ts';
import { profileOwn } from './cpu-profile.ts';
import { type Figure, milliseconds, none } from './figure.ts';
import type { WatchedBrowser } from './launch-watched.ts';
import { runFill } from './run-fill.ts';

type TaskWindow = Window & { benchTasks?: number[] };

/** Long tasks of the portal's page: loading alone, loading beside the panel, being filled; then the share of our script. */
export async function measureTasks(watched: WatchedBrowser): Promise<Figure[]> {
  const { page } = watched;
  await page.evaluateOnNewDocument(noteTasks);
  await page.goto(formAddress);
  const alone = await takeTasks(page);
  const panelPage = await watched.newWindow();
  await panelPage.goto(watched.panelAddress);
  const panel = chromiumSurface(panelPage);
  const load = async () => {
    await page.goto(formAddress);
    await panel.waitFor(() => document.querySelector('main')?.dataset.stage === 'form');
  };
  await load();
  const beside = await takeTasks(page);
  await runFill(panel);
  const filled = await takeTasks(page);
  const own = await profileOwn(watched, async () => {
    await load();
    await runFill(panel);
  });
  await panelPage.close();
  return [
    describe('long tasks (> 50 ms), page loads alone', alone),
    describe('long tasks, page loads beside the panel', beside, alone.length),
    describe('long tasks, whole fill', filled, 0),
    { name: 'our script, load and fill in all', value: milliseconds(own), note: 'CPU profile of a second run' },
  ];
}

/** `usual`: how many long tasks the page has without us. */
function describe(name: string, tasks: readonly number[], usual?: number): Figure {
  return {
    name,
    value: String(tasks.length),
    target: usual === undefined ? undefined : none(Math.max(0, tasks.length - usual)),
    note: tasks.length === 0 ? undefined : `longest ${milliseconds(Math.max(...tasks))}`,
  };
}

function noteTasks(): void {
  const tasks: number[] = [];
  (window as TaskWindow).benchTasks = tasks;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The long tasks since the last call; asked a frame later, when the observer has been told of the last one. */
function takeTasks(page: WatchedBrowser['page']): Promise<number[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const tasks = (window as TaskWindow).benchTasks;
    if (!tasks) throw new Error('nobody noted the long tasks');
    return tasks.splice(0);
  });
}
