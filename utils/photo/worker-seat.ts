import type { Remote } from 'comlink';
import { askWorker, type PhotoWorker, startPhotoWorker } from './ask-worker';

/** The one worker for a kind of work: started on demand, ended when idle, replaced after an abort, crash or hang. */
export interface WorkerSeat<Api> {
  /** The newest piece of work wins: one still running ends with an `AbortError`, and its worker with it. */
  run<T>(ask: (remote: Remote<Api>) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Starts the worker before it is needed; does nothing while one is there. */
  warm(ask: (remote: Remote<Api>) => Promise<unknown>): void;
  /** Stops what runs and lets the worker go. */
  close(): void;
}

export interface SeatTimes {
  /** An unused worker ends after this many milliseconds. */
  idle: number;
  /** One that was started before it was needed ends after this many. */
  warm: number;
  /** Work without an answer for this many milliseconds counts as hung. */
  limit: number;
}

export function openWorkerSeat<Api>(url: string, times: SeatTimes): WorkerSeat<Api> {
  let running: PhotoWorker<Api> | undefined;
  let current: AbortController | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(idleTimer);
    current?.abort();
    current = undefined;
    running?.worker.terminate();
    running = undefined;
  }

  async function run<T>(ask: (remote: Remote<Api>) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    if (current !== undefined) close();
    clearTimeout(idleTimer);
    const mine = new AbortController();
    current = mine;
    const stop = signal === undefined ? mine.signal : AbortSignal.any([mine.signal, signal]);
    running ??= startPhotoWorker<Api>(url);
    try {
      const answer = await askWorker(running, ask, { stop, limit: times.limit });
      current = undefined;
      idleTimer = setTimeout(close, times.idle);
      return answer;
    } catch (error) {
      if (current === mine) close();
      throw error;
    }
  }

  /** Not a run: real work that comes meanwhile waits its turn in the worker instead of ending it. */
  function warm(ask: (remote: Remote<Api>) => Promise<unknown>): void {
    if (running !== undefined) return;
    running = startPhotoWorker<Api>(url);
    void ask(running.remote).catch(() => undefined);
    idleTimer = setTimeout(close, times.warm);
  }

  return { run, warm, close };
}
