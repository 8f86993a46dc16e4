import type { PhotoReport } from '@/rules/photo/judge-photo';
import { askWorker, type PhotoWorker, startPhotoWorker } from './ask-worker';
import type { PhotoKindChoice } from './inspect-photo';

export interface PhotoChecker {
  /**
   * Checks one file; the newest call wins. `onFileReport` gets what the file alone shows, while the picture is still
   * being decoded. Rejects with a `PhotoCheckError`, or with the signal's reason (an `AbortError` when a newer check
   * took over). After any of these the next check starts afresh.
   */
  check(
    file: Blob & { readonly name: string },
    kind: PhotoKindChoice,
    onFileReport?: (report: PhotoReport) => void,
    signal?: AbortSignal,
  ): Promise<PhotoReport>;
  /** Stops a running check and lets the worker go. */
  close(): void;
}

export interface PhotoCheckerTimes {
  /** An unused worker ends after this many milliseconds. */
  idle: number;
  /** A check without an answer for this many milliseconds counts as hung. */
  limit: number;
}

/** 12 MP take about 0.3 s on a small machine; 30 s is a hang on any. */
const usualTimes: PhotoCheckerTimes = { idle: 10_000, limit: 30_000 };

/** Keeps one worker for photo checks: started on demand, ended when idle, replaced after an abort, crash or hang. */
export function createPhotoChecker(workerUrl: string, times = usualTimes): PhotoChecker {
  let running: PhotoWorker | undefined;
  let current: AbortController | undefined;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    clearTimeout(idleTimer);
    current?.abort();
    current = undefined;
    running?.worker.terminate();
    running = undefined;
  }

  async function check(...[file, kind, onFileReport, signal]: Parameters<PhotoChecker['check']>): Promise<PhotoReport> {
    signal?.throwIfAborted();
    if (current !== undefined) close();
    clearTimeout(idleTimer);
    const mine = new AbortController();
    current = mine;
    const stop = signal === undefined ? mine.signal : AbortSignal.any([mine.signal, signal]);
    running ??= startPhotoWorker(workerUrl);
    try {
      const report = await askWorker(
        running,
        { photo: file, name: file.name, kind },
        { onFileReport, stop, limit: times.limit },
      );
      current = undefined;
      idleTimer = setTimeout(close, times.idle);
      return report;
    } catch (error) {
      if (current === mine) close();
      throw error;
    }
  }

  return { check, close };
}
