import { proxy } from 'comlink';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import type { Improvement, ImproveRequest, improvePhoto } from './improve-photo';
import type { Inspection, inspectPhoto, RulesChoice } from './inspect-photo';
import { openWorkerSeat, type SeatTimes } from './worker-seat';

/** What the worker offers (entrypoints/photo-checker.ts exposes it). */
export interface PhotoWorkerApi {
  inspectPhoto: typeof inspectPhoto;
  improvePhoto: typeof improvePhoto;
  /** Runs the code of a check until it is compiled, or until a real check comes. */
  warmUp: () => Promise<void>;
}

export interface PhotoChecker {
  /**
   * Checks one file; the newest call wins. `onFileReport` gets what the file alone shows, while the picture is still
   * being decoded. Rejects with a `PhotoCheckError`, or with the signal's reason (an `AbortError` when a newer check
   * took over). After any of these the next check starts afresh.
   */
  check(
    file: Blob & { readonly name: string },
    rules: RulesChoice,
    onFileReport?: (report: PhotoReport) => void,
    signal?: AbortSignal,
  ): Promise<Inspection>;
  /** Makes a new photo of a source photo; rejects as `check` does. */
  improve(request: ImproveRequest): Promise<Improvement>;
  /** A photo may come soon: the worker starts and runs its code. */
  warm(): void;
  /** Stops a running check and lets the worker go. */
  close(): void;
}

/** 12 MP take about 0.3 s on a small machine; 30 s is a hang on any. Finding a photo among one's files often takes longer than 10 s. */
const usualTimes: SeatTimes = { idle: 10_000, warm: 60_000, limit: 30_000 };

/** Keeps one worker for photo checks. */
export function createPhotoChecker(workerUrl: string, times = usualTimes): PhotoChecker {
  const seat = openWorkerSeat<PhotoWorkerApi>(workerUrl, times);

  async function check(...[file, rules, onFileReport, signal]: Parameters<PhotoChecker['check']>): Promise<Inspection> {
    const over = new AbortController();
    const told = proxy((report: PhotoReport) => {
      if (!over.signal.aborted) onFileReport?.(report);
    });
    try {
      return await seat.run((remote) => remote.inspectPhoto({ ...rules, photo: file, name: file.name }, told), signal);
    } finally {
      over.abort();
    }
  }

  return {
    check,
    improve: (request) => seat.run<Improvement>(async (remote) => remote.improvePhoto(request)),
    warm: () => seat.warm((remote) => remote.warmUp()),
    close: seat.close,
  };
}
