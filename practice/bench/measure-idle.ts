import { setTimeout as pause } from 'node:timers/promises';
import { chromiumSurface } from '../rig/chromium-surface.ts';
import { formAddress } from './counted-portal.ts';
import { type Figure, milliseconds, none } from './figure.ts';
import type { WatchedBrowser } from './launch-watched.ts';

const idleMs = 3000;
/** After the last burst of changes the page script waits 120 ms and looks once more. */
const calmMs = 1500;

type TraceEvent = { name: string; pid: number; ts: number; dur?: number; args?: { data?: { url?: string } } };

/** What the page does while the panel is connected and nothing happens: it should run no script at all. */
export async function measureIdle(watched: WatchedBrowser): Promise<Figure[]> {
  const { page, devtools } = watched;
  await page.goto(formAddress);
  const panelPage = await watched.newWindow();
  await panelPage.goto(watched.panelAddress);
  await chromiumSurface(panelPage).waitFor(() => document.querySelector('main')?.dataset.stage === 'form');
  await devtools.send('Performance.enable');
  await pause(calmMs);
  const before = await readMetrics(watched);
  await pause(idleMs);
  const after = await readMetrics(watched);
  const activations = await countActivations(watched);
  await panelPage.close();
  const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000;
  return [
    {
      name: `script activations in ${idleMs} ms`,
      value: String(activations.all),
      target: none(activations.own),
      note: `${activations.own} of the extension`,
    },
    { name: 'script time', value: milliseconds(spent('ScriptDuration')) },
    { name: 'main-thread task time', value: milliseconds(spent('TaskDuration')), note: 'includes the browser itself' },
  ];
}

async function readMetrics({ devtools }: WatchedBrowser): Promise<Map<string, number>> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Calls into script of the page's process between two marks; each mark is such a call and shows that the trace sees them. */
async function countActivations({ page, extensionOrigin }: WatchedBrowser): Promise<{ all: number; own: number }> {
  await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
  await mark(page, 'bench-begin');
  await pause(idleMs);
  await mark(page, 'bench-end');
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const begin = traceEvents.find((event) => event.name === 'bench-begin');
  const end = traceEvents.find((event) => event.name === 'bench-end');
  const calls = traceEvents.filter(({ name, pid }) => name === 'FunctionCall' && pid === begin?.pid);
  if (!begin || !end || !calls.some((call) => holds(call, begin))) throw new Error('the trace did not see the marks');
  const between = calls.filter((call) => call.ts > begin.ts && call.ts < end.ts && !holds(call, end));
  const own = between.filter(({ args }) => args?.data?.url?.startsWith(extensionOrigin)).length;
  return { all: between.length, own };
}

function holds(call: TraceEvent, moment: TraceEvent): boolean {
  return call.ts <= moment.ts && call.ts + (call.dur ?? 0) >= moment.ts;
}

function mark(page: WatchedBrowser['page'], name: string): Promise<void> {
  return page.evaluate(
    (text) => new Promise<void>((resolve) => setTimeout(() => resolve(void performance.mark(text)))),
    name,
  );
}
