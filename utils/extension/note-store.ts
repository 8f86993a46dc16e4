import type { Database } from './database';
import { guardStorage } from './storage-error';

/** What is kept readable: facts of the exam, and which reminders were turned on. */
export type NoteName = 'packs' | 'visits' | 'reminders';

interface NoteOptions<T> {
  name: NoteName;
  /** Undefined on a value of another kind, which counts as nothing. */
  parse(value: unknown): T | undefined;
  nothing: T;
}

/** One value outside the vault, there also while that is locked. Every method rejects with a StorageError. */
export interface NoteStore<T> {
  load(): Promise<T>;
  /** Changes what stands there now, another panel's change included; resolves with the result once it is on disk. */
  change(work: (value: T) => T): Promise<T>;
  /** Calls back after another page changed it, until the signal aborts. */
  watch(callback: () => void, signal: AbortSignal): void;
}

export function openNoteStore<T>(
  open: () => Promise<Database>,
  { name, parse, nothing }: NoteOptions<T>,
): NoteStore<T> {
  const channel = new BroadcastChannel(`ruankao-copilot.notes.${name}`);
  const read = (value: unknown): T => parse(value) ?? nothing;
  return {
    load: () => guardStorage(async () => read(await (await open()).get('notes', name))),
    change: (work) =>
      guardStorage(async () => {
        const transaction = (await open()).transaction('notes', 'readwrite', { durability: 'strict' });
        const value = work(read(await transaction.store.get(name)));
        await transaction.store.put(value, name);
        await transaction.done;
        channel.postMessage('changed');
        return value;
      }),
    watch: (callback, signal) => {
      channel.addEventListener('message', () => callback(), { signal });
      signal.addEventListener('abort', () => channel.close());
    },
  };
}
