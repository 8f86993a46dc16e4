import { setTimeout as pause } from 'node:timers/promises';
import { ConnectionLost } from './connection-lost.ts';

/** Milliseconds between two questions: the longer the wait, the longer, for each costs the browser some of the processor. */
const pauses = { least: 40, most: 150, share: 0.04 };

/**
 * Asks until the answer is truthy and returns it. An error of `ask` counts as "not yet", for a page may be on its way elsewhere.
 * Throws after `timeout` milliseconds, with the last error as cause; at once when the browser is lost.
 */
export async function poll<T>(ask: () => Promise<T>, what: string, timeout = 10_000): Promise<T> {
  const start = performance.now();
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      if (error instanceof ConnectionLost) throw error;
      cause = error;
    }
    const waited = performance.now() - start;
    if (waited > timeout) throw new Error(`waited ${timeout} ms in vain for: ${what}`, { cause });
    await pause(Math.min(Math.max(pauses.least, waited * pauses.share), pauses.most));
  }
}
