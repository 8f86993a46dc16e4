import type { Surface } from '../rig/surface.ts';

/** One field of the panel's preview, as a candidate reads it. */
export type PanelRow = { key: string; state: string; have: string; want: string; note: string };

/** `data-run` of the panel once a run is over; `idle` when the panel has forgotten it already. */
export type RunEnd = 'done' | 'stopped' | 'idle';

/** Waits until the panel says so; throws with the stage it stayed at. */
export async function waitForStage(panel: Surface, stage: string): Promise<void> {
  try {
    await panel.waitFor((wanted) => document.querySelector('main')?.dataset.stage === wanted, { args: [stage] });
  } catch (cause) {
    const seen = await panel.evaluate(() => document.querySelector('main')?.dataset.stage);
    throw new Error(`助手没有认出“${stage}”，认成了“${seen}”`, { cause });
  }
}

/** Brings one of 导览 填表 照片 档案 设置 to the front. */
export async function openTab(panel: Surface, name: string): Promise<void> {
  await panel.click({ role: 'tab', name });
}

/** Every recognised field in the order of the page. */
export function readRows(panel: Surface): Promise<PanelRow[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-field]')].map((row) => {
      const text = (part: string) => row.querySelector(part)?.textContent ?? '';
      return {
        key: row.dataset.field ?? '',
        state: row.dataset.state ?? '',
        have: text('.fill-have'),
        want: text('.fill-want'),
        note: text('.fill-row-note'),
      };
    }),
  );
}

/** The state of every recognised field, by field. */
export async function readStates(panel: Surface): Promise<Record<string, string>> {
  return Object.fromEntries((await readRows(panel)).map(({ key, state }) => [key, state]));
}

/**
 * Presses a button of the panel that begins a run (填写本页, 撤销填写) and waits until that run has begun (one that is
 * refused at once may already have ended). What a run before it left behind does not count.
 */
export async function beginRun(panel: Surface, button: string): Promise<void> {
  await panel.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('the panel has no main');
    const page = globalThis as typeof globalThis & { runs?: string[] };
    page.runs = [];
    const note = () => page.runs?.push(main.dataset.run ?? '');
    new MutationObserver(note).observe(main, { attributeFilter: ['data-run'] });
  });
  await panel.click({ role: 'button', name: button });
  await panel.waitFor('runs.some((run) => run !== "idle")');
}

/** Waits until the run under way has ended. */
export async function endRun(panel: Surface, timeout = 30_000): Promise<RunEnd> {
  await panel.waitFor('document.querySelector("main").dataset.run !== "running"', { timeout });
  return panel.evaluate('document.querySelector("main").dataset.run');
}

/** A whole run from the press of its button to its end. */
export async function run(panel: Surface, button: string, timeout?: number): Promise<RunEnd> {
  await beginRun(panel, button);
  return endRun(panel, timeout);
}
