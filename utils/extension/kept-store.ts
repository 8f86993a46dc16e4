import type { DataHome } from './data-home';
import { guardStorage } from './storage-error';
import { adoptDrafts } from './vault/adopt-drafts';
import { openDraftStore } from './vault/draft-store';
import type { RecordStore, RecordStoreOptions } from './vault/record-store';
import { openSealedStore } from './vault/sealed-store';
import type { VaultHome } from './vault/vault-home';

/** Records of one kind, sealed on disk once a protection was chosen and in the browser's memory before. */
export interface KeptStore<T> extends RecordStore<T> {
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
  const channel = new BroadcastChannel(`ruankao-copilot.${options.name}`);
  const drafts = openDraftStore(home.memory, options);
  const place = async (): Promise<RecordStore<T>> => {
    const vault = await chosenVault(home);
    return vault ? openSealedStore(vault, options) : drafts;
  };
  const change = async <R>(write: (store: RecordStore<T>) => Promise<R>): Promise<R> => {
    const store = await place();
    const result = await write(store);
    const vault = store === drafts ? await chosenVault(home) : undefined;
    // Chosen by another panel meanwhile: it may have looked for drafts before this one was there.
    if (vault) await adoptDrafts(home.memory, vault, options.clock());
    channel.postMessage('changed');
    return result;
  };
  const valid = (value: T): T => {
    const parsed = options.parse(value);
    if (parsed === undefined) throw new Error(`this cannot be read back from ${options.name}`);
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
    tell: () => channel.postMessage('changed'),
  };
}

/** The vault, once a protection was chosen; undefined also where there is no database to ask. */
async function chosenVault({ vault }: DataHome): Promise<VaultHome | undefined> {
  const home = await vault.catch(() => undefined);
  if (!home) return undefined;
  const record = await guardStorage(() => home.database.get('vault', 'record'));
  return record === undefined ? undefined : home;
}
