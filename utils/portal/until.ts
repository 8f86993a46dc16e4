/** A look reads the whole form, 10 ms of Chromium's time and 22 of Firefox's on a page of 15 widgets (2026-11), so a long wait looks less often. */
const pollMs = 40;
const longestPollMs = 200;
/** How long a page may take to show what was written, and how long it stands still once it has taken it all in. */
export const verifyMs = 1_200;
const settleMs = 400;
const settleDeadlineMs = 6_000;

/**
 * Resolves with the probe's first truthy answer, or undefined after `deadlineMs`; rejects when the signal aborts.
 * Looks again after every burst of mutations, and on a beat that grows slower for property changes that no mutation tells; one look at a time.
 */
export function until<T>(
  probe: () => T | Promise<T>,
  doc: Document,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const end = begin + deadlineMs;
    const looking = { now: false };
    let soon: ReturnType<typeof setTimeout> | undefined;
    const done = (finish: () => void): void => {
      observer.disconnect();
      clearTimeout(beat);
      clearTimeout(soon);
      signal.removeEventListener('abort', stop);
      finish();
    };
    const stop = (): void => done(() => reject(signal.reason));
    const look = async (): Promise<void> => {
      if (looking.now) return;
      looking.now = true;
      try {
        const answer = await probe();
        if (answer) done(() => resolve(answer));
        else if (performance.now() >= end) done(() => resolve(undefined));
      } catch (error) {
        done(() => reject(error));
      }
      looking.now = false;
    };
    const observer = new MutationObserver(() => {
      soon ??= setTimeout(() => {
        soon = undefined;
        void look();
      });
    });
    const tick = (): ReturnType<typeof setTimeout> => {
      const now = performance.now();
      const rest = Math.max(pollMs, Math.min((now - begin) / 10, longestPollMs, end - now));
      return setTimeout(() => {
        beat = tick();
        void look();
      }, rest);
    };
    let beat = tick();
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    void look();
  });
}

/** Resolves once the document stood still for `quietMs`, at the latest after `deadlineMs`. */
export function untilQuiet(doc: Document, quietMs: number, deadlineMs: number, signal: AbortSignal): Promise<boolean> {
  const state = { last: performance.now() };
  const observer = new MutationObserver(() => {
    state.last = performance.now();
  });
  observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
  const still = until(() => performance.now() - state.last >= quietMs, doc, deadlineMs, signal);
  return still.then((quiet) => quiet === true).finally(() => observer.disconnect());
}

/** Resolves once the page has taken in what was written. */
export function untilSettled(doc: Document, signal: AbortSignal): Promise<boolean> {
  return untilQuiet(doc, settleMs, settleDeadlineMs, signal);
}

/** Lets the page and the candidate have their turn: a run must never hold the page's thread for several fields. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
