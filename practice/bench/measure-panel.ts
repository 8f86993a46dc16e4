import { poll } from '../rig/poll.ts';
import { formAddress } from './counted-portal.ts';
import { describeSpread, type Figure, median, milliseconds } from './figure.ts';
import type { WatchedBrowser } from './launch-watched.ts';

const opens = 12;

type TimedWindow = Window & { benchReady?: { shown: number; live: number } };

/** Opens the panel beside the practice form again and again, with a profile in it, up to a button that can be pressed. */
export async function measurePanel(watched: WatchedBrowser): Promise<Figure[]> {
  await watched.page.goto(formAddress);
  const panel = await watched.newWindow();
  await panel.evaluateOnNewDocument(noteReady);
  const live: number[] = [];
  const shown: number[] = [];
  for (let count = 0; count < opens; count += 1) {
    await panel.goto(watched.panelAddress);
    const ready = await poll(() => panel.evaluate(() => (window as TimedWindow).benchReady), 'the panel to be ready');
    if (!ready) throw new Error('the panel never became ready');
    live.push(ready.live);
    shown.push(ready.shown);
  }
  await panel.close();
  return [
    { name: 'navigation to first view', value: milliseconds(median(shown)), note: `${opens} opens` },
    { name: 'navigation to live, fill button enabled', value: describeSpread(live) },
  ];
}

/** Runs before the panel's own scripts; its clock starts with the navigation. */
function noteReady(): void {
  let shown = 0;
  const observer = new MutationObserver(() => {
    const main = document.querySelector('main');
    if (main && shown === 0) shown = performance.now();
    if (main?.dataset.link !== 'live' || !main.querySelector('button.fill-main:enabled')) return;
    observer.disconnect();
    (window as TimedWindow).benchReady = { shown, live: performance.now() };
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
