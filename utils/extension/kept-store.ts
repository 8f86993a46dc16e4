import { adoptIfChosen, chosenVault } from './chosen-vault';
import type { DataHome } from './data-home';
import { openDraftStore } from './vault/draft-store';
import type { KeptChange, RecordStore, RecordStoreOptions } from './vault/record-store';
import { openSealedStore } from './vault/sealed-store';

/** Checked changes of one kind, for `saveTogether`. */
export interface KeptPart {
  changes: readonly KeptChange[];
  /** Tells the other panels that something is to be read anew. */
  tell(): void;
}

/** Records of one kind, sealed on disk once a protection was chosen and in the browser's memory before. */
export interface KeptStore<T> extends RecordStore<T> {
  /** Changes to be saved together with those of other kinds; throws on what could not be read back. */
  part(save: readonly { id: string; value: T }[], remove?: readonly { id: string; expected?: number }[]): KeptPart;
  /** Calls back after another panel changed anything here, until the signal aborts. */
  watch(callback: () => void, signal: AbortSignal): void;
  /** Tells the other panels that something is to be read anew. */
  tell(): void;
}

/**
 * Where a record goes is looked up at each use, since another panel may choose the protection at any time.
 * Saving throws on what could not be read back.
 */
export function openKeptStore<T>(home: DataHome, options: RecordStoreOptions<T>): KeptStore<T> {
  // One channel object both tells and hears: a channel never hears itself, so only other panels call back.
  const { name: store } = options;
  const channel = new BroadcastChannel(`ruankao-copilot.${store}`);
  const drafts = openDraftStore(home.memory, options);
  const tell = (): void => channel.postMessage('changed');
  const place = async (): Promise<RecordStore<T>> => {
    const vault = await chosenVault(home);
    return vault ? openSealedStore(vault, options) : drafts;
  };
  const change = async <R>(write: (store: RecordStore<T>) => Promise<R>): Promise<R> => {
    const store = await place();
    const result = await write(store);
    if (store === drafts) await adoptIfChosen(home, options.clock());
    tell();
    return result;
  };
  const valid = (value: T): T => {
    const parsed = options.parse(value);
    if (parsed === undefined) throw new Error(`this cannot be read back from ${store}`);
    return parsed;
  };
  return {
    load: async (id) => (await place()).load(id),
    list: async () => (await place()).list(),
    save: (id, value, expected) => change((store) => store.save(id, valid(value), expected)),
    saveAll: (entries) =>
      change((store) => store.saveAll(entries.map(({ id, value }) => ({ id, value: valid(value) })))),
    remove: (id, expected) => change((store) => store.remove(id, expected)),
    watch: (callback, signal) => channel.addEventListener('message', () => callback(), { signal }),
    tell,
    part: (save, remove = []) => ({
      changes: [
        ...save.map(({ id, value }) => ({ store, id, value: valid(value) })),
        ...remove.map((one) => ({ store, ...one })),
      ],
      tell,
    }),
  };
}
