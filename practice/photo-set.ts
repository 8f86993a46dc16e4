import { bundleProbe } from './bench/bundle-probe.ts';
import type { Outcome } from './bench/portrait/check-portraits.ts';
import { loadModule } from './load-module.ts';
import { createPractice } from './portal.ts';
import { launchRig } from './rig/launch.ts';
import type { BrowserName, Surface } from './rig/surface.ts';

/**
 * `npm run photo-set`: draws the whole set of portraits in both browsers and prints what the photo check made of them;
 * ends with 1 when a goal is missed.
 */
const { printTally } = await loadModule<typeof import('./bench/portrait/print-tally.ts')>(
  'practice/bench/portrait/print-tally.ts',
);
const { listMissedGoals } = await loadModule<typeof import('./bench/portrait/goals.ts')>(
  'practice/bench/portrait/goals.ts',
);
const probe = await bundleProbe('portrait/check-portraits.ts');
/** No browser likes to be asked for minutes. */
const part = 50;

async function checkInParts(page: Surface, every: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let done = 0; done === outcomes.length; done += part) {
    outcomes.push(...(await page.evaluate<Outcome[]>(`bench.checkPortraits(${every}, ${done}, ${done + part})`)));
  }
  return outcomes;
}

const wanted = (process.argv[2]?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
for (const browser of wanted) {
  const rig = await launchRig(browser, { handle: createPractice().handle });
  try {
    await rig.page.goto(`${rig.extensionOrigin}/sidepanel.html`);
    await rig.page.evaluate(probe);
    const start = performance.now();
    const outcomes = await checkInParts(rig.page, Number(process.argv[3] ?? 1));
    console.log(
      `\n${rig.version}: ${outcomes.length} portraits in ${((performance.now() - start) / 1000).toFixed(0)} s`,
    );
    console.log(printTally(outcomes));
    const missed = listMissedGoals(outcomes);
    console.log(missed.length === 0 ? 'Every goal is reached.' : missed.map((each) => `MISSED ${each}`).join('\n'));
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await rig.close();
  }
}
