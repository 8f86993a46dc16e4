import { type Remote, wrap } from 'comlink';
import { PhotoCheckError } from './photo-check-error';

/** A started worker. The remote lives as long as the worker: comlink closes the far end once it is collected. */
export interface PhotoWorker<Api> {
  worker: Worker;
  remote: Remote<Api>;
}

/** Starts the worker script at `url`. */
export function startPhotoWorker<Api>(url: string): PhotoWorker<Api> {
  const worker = new Worker(url);
  return { worker, remote: wrap<Api>(worker) };
}

interface AskOptions {
  stop: AbortSignal;
  /** Milliseconds until the worker counts as hung. */
  limit: number;
}

/** What a browser calls a file that is gone, locked or changed since it was chosen. */
const unreadableNames: readonly string[] = ['NotReadableError', 'NotFoundError'];

/**
 * Asks a worker for one piece of work. Rejects with a `PhotoCheckError` when the worker fails or stays silent, or with
 * the signal's reason. Any rejection leaves the worker in doubt: the caller ends it.
 */
export async function askWorker<Api, T>(
  { worker, remote }: PhotoWorker<Api>,
  ask: (remote: Remote<Api>) => Promise<T>,
  { stop, limit }: AskOptions,
): Promise<T> {
  const settled = new AbortController();
  try {
    return await Promise.race([
      ask(remote).catch(failCheck),
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

interface SilenceOptions extends AskOptions {
  settled: AbortSignal;
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
