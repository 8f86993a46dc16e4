import type { StorageProblem } from '@/rules/profile/storage-problem';

/** A database operation that failed for a reason the user can be told; `cause` keeps the browser's error. */
export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(`storage: ${problem}`, { cause });
    this.name = 'StorageError';
    this.problem = problem;
  }
}

// DOMException names from the Indexed Database API 3.0; AbortError carries no better reason of its own.
const problems: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-database',
  InvalidStateError: 'closed',
};

/** Names the reason behind whatever IndexedDB threw. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error ? error.name : '';
  return new StorageError(problems[name] ?? 'unavailable', error);
}

/** Runs a database operation; whatever it throws is named. */
export async function guardStorage<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw toStorageError(error);
  }
}
