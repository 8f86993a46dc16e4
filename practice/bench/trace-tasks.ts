import type { Page } from 'puppeteer-core';

/** The part of a Chromium trace event that is read here; times in microseconds, `tdur` the processor's. */
type TraceEvent = { name: string; ph: string; pid: number; tid: number; tdur?: number; args?: { name?: string } };

const mark = 'bench-traced-page';

/** The processor time of each task of the page's main thread while `act` ran, in milliseconds; a busy machine adds waits to it. */
export async function traceTasks(page: Page, act: () => Promise<unknown>): Promise<number[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', '__metadata'] });
  await page.evaluate((name) => void performance.mark(name), mark);
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return listTasks(traceEvents);
}

function listTasks(events: readonly TraceEvent[]): number[] {
  const process = events.find(({ name }) => name === mark)?.pid;
  const isMain = ({ name, pid, args }: TraceEvent) =>
    name === 'thread_name' && pid === process && args?.name === 'CrRendererMain';
  const thread = events.find(isMain)?.tid;
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => /RunTask$/.test(name) && ph === 'X' && pid === process && tid === thread,
  );
  if (tasks.length === 0) throw new Error('the trace shows no task of the page');
  return tasks.map(({ tdur = 0 }) => tdur / 1000);
}
