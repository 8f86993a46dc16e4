import type { Surface } from '../rig/surface.ts';
import { formAddress } from './counted-portal.ts';

/** What one whole fill took, on the panel's own clock. */
export type FillRun = { ms: number; filled: number; failed: number };

type WatchedWindow = Window & { benchRun?: Promise<number> };

/** Loads the form afresh and waits until the panel offers its preview. */
export async function openForm(page: Surface, panel: Surface): Promise<void> {
  await page.goto('https://bm.ruankao.org.cn/sign/welcome');
  await panel.waitFor(() => document.querySelector('main')?.dataset.stage === 'regions');
  await page.goto(formAddress);
  await panel.waitFor(() => document.querySelector('main')?.dataset.stage === 'form');
}

/** Presses 填写本页 and waits for `data-run`; from the click event to the attribute, without the driver's own delays. */
export async function runFill(panel: Surface): Promise<FillRun> {
  await panel.waitFor(() => document.querySelector('button.fill-main:enabled') !== null);
  await panel.evaluate(watchRun);
  await panel.click({ role: 'button', name: '填写本页' });
  const ms = await panel.evaluate<number>('window.benchRun');
  if (ms < 0) throw new Error('the fill was stopped');
  return { ms, ...(await panel.evaluate(countStates)) };
}

function countStates(): Omit<FillRun, 'ms'> {
  const count = (state: string) => document.querySelectorAll(`[data-field][data-state=${state}]`).length;
  return { filled: count('filled'), failed: count('failed') };
}

function watchRun(): void {
  const main = document.querySelector('main');
  if (!main) throw new Error('no panel');
  (window as WatchedWindow).benchRun = new Promise((resolve) => {
    let start = 0;
    const note = () => {
      start = performance.now();
    };
    document.querySelector('.fill-main')?.addEventListener('click', note, { capture: true, once: true });
    const observer = new MutationObserver(() => {
      const state = main.dataset.run;
      if (start === 0 || (state !== 'done' && state !== 'stopped')) return;
      observer.disconnect();
      resolve(state === 'done' ? performance.now() - start : -1);
    });
    observer.observe(main, { attributes: true, attributeFilter: ['data-run'] });
  });
}
