import { setTimeout as pause } from 'node:timers/promises';
import { ConnectionLost } from './connection-lost.ts';

const interval = 40;

/**
 * Asks until the answer is truthy and returns it. An error of `ask` counts as "not yet", for a page may be on its way elsewhere.
 * Throws after `timeout` milliseconds, with the last error as cause; at once when the browser is lost.
 */
export async function poll<T>(ask: () => Promise<T>, what: string, timeout = 10_000): Promise<T> {
  const end = performance.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      if (error instanceof ConnectionLost) throw error;
      cause = error;
    }
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for: ${what}`, { cause });
    await pause(interval);
  }
}
