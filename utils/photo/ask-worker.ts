import { proxy, type Remote, wrap } from 'comlink';
import type { PhotoReport } from '@/rules/photo/judge-photo';
import type { InspectRequest, inspectPhoto } from './inspect-photo';
import { PhotoCheckError } from './photo-check-error';

/** What the worker offers (entrypoints/photo-checker.ts exposes it). */
export interface PhotoWorkerApi {
  inspectPhoto: typeof inspectPhoto;
}

/** A started worker. The remote lives as long as the worker: comlink closes the far end once it is collected. */
export interface PhotoWorker {
  worker: Worker;
  remote: Remote<PhotoWorkerApi>;
}

/** Starts the worker script at `url`. */
export function startPhotoWorker(url: string): PhotoWorker {
  const worker = new Worker(url);
  return { worker, remote: wrap<PhotoWorkerApi>(worker) };
}

interface AskOptions {
  onFileReport: ((report: PhotoReport) => void) | undefined;
  stop: AbortSignal;
  /** Milliseconds until the worker counts as hung. */
  limit: number;
}

/** What a browser calls a file that is gone, locked or changed since it was chosen. */
const unreadableNames: readonly string[] = ['NotReadableError', 'NotFoundError'];

/**
 * Asks a worker for one check. Rejects with a `PhotoCheckError` when the worker fails or stays silent, or with the
 * signal's reason. Any rejection leaves the worker in doubt: the caller ends it.
 */
export async function askWorker(
  { worker, remote }: PhotoWorker,
  request: InspectRequest,
  options: AskOptions,
): Promise<PhotoReport> {
  const { onFileReport, stop, limit } = options;
  const settled = new AbortController();
  const told = proxy((report: PhotoReport) => {
    if (!stop.aborted && !settled.signal.aborted) onFileReport?.(report);
  });
  try {
    return await Promise.race([
      remote.inspectPhoto(request, told).catch(failCheck),
      failOnSilence(worker, { stop, limit, settled: settled.signal }),
    ]);
  } finally {
    settled.abort();
  }
}

function failCheck(error: unknown): never {
  const gone = error instanceof Error && unreadableNames.includes(error.name);
  throw new PhotoCheckError(gone ? 'unreadable' : 'crashed', { cause: error });
}

interface SilenceOptions {
  stop: AbortSignal;
  settled: AbortSignal;
  limit: number;
}

/** A dead worker never answers: its error event, the time limit or the caller's signal ends the wait. */
function failOnSilence(worker: Worker, { stop, settled, limit }: SilenceOptions): Promise<never> {
  return new Promise((_, reject) => {
    const crash = () => reject(new PhotoCheckError('crashed'));
    const timer = setTimeout(() => reject(new PhotoCheckError('timed-out')), limit);
    worker.addEventListener('error', crash, { signal: settled });
    worker.addEventListener('messageerror', crash, { signal: settled });
    stop.addEventListener('abort', () => reject(stop.reason), { signal: settled });
    settled.addEventListener('abort', () => clearTimeout(timer));
  });
}
