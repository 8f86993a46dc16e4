import { StorageError } from '@/utils/extension/storage-error';
import type { KeptChange, RecordStore, RecordStoreOptions } from './record-store';
import type { Stored } from './sealed-record';
import type { SessionArea } from './session-key';
import { VaultError } from './vault-error';
import type { SealedStoreName } from './vault-schema';

/**
 * Records in the browser's memory, until the candidate has chosen how they are kept: nothing is written to disk, and
 * they outlive the panel, not the browser. Memory knows no transactions: two saves of one record within a few
 * milliseconds could both succeed. Rejects with VaultError `conflict`, or StorageError `memory-full` or `unavailable`.
 */
export function openDraftStore<T>(
  memory: SessionArea,
  { name, parse }: Pick<RecordStoreOptions<T>, 'name' | 'parse'>,
): RecordStore<T> {
  const keyOf = (id: string): string => draftKey(name, id);
  const read = async (id: string) => readDraft((await guardMemory(() => memory.get(keyOf(id))))[keyOf(id)], id, parse);
  return {
    load: read,
    list: async () => {
      const all = Object.entries(await guardMemory(() => memory.get(null)));
      const own = all.filter(([key]) => key.startsWith(keyOf('')));
      const drafts = own.map(([key, value]) => readDraft(value, key.slice(keyOf('').length), parse));
      return { records: drafts.filter((draft) => draft !== undefined), damaged: [] };
    },
    save: async (id, value, expected) => {
      await replaceDrafts(memory, [{ store: name, id, value, expected }]);
      return expected + 1;
    },
    saveAll: (entries) =>
      replaceDrafts(
        memory,
        entries.map(({ id, value }) => ({ store: name, id, value })),
      ),
    remove: (id, expected) => replaceDrafts(memory, [{ store: name, id, expected }]),
  };
}

/** All changes, of however many stores, or none of them. Rejects as the stores do. */
export async function replaceDrafts(memory: SessionArea, changes: readonly KeptChange[]): Promise<void> {
  const keys = changes.map(({ store, id }) => draftKey(store, id));
  const held = await guardMemory(() => memory.get(keys));
  const drafts = changes.map(({ value, expected }, index): [string, { version: number; value: unknown }] => {
    const key = keys[index] ?? '';
    const version = versionOf(held[key]);
    if (expected !== undefined && version !== expected) throw new VaultError('conflict');
    return [key, { version: version + 1, value }];
  });
  const isKept = ([, { value }]: (typeof drafts)[number]): boolean => value !== undefined;
  const kept = drafts.filter(isKept);
  const gone = drafts.filter((draft) => !isKept(draft)).map(([key]) => key);
  if (kept.length > 0) await guardMemory(() => memory.set(Object.fromEntries(kept)));
  if (gone.length > 0) await guardMemory(() => memory.remove(gone));
}

function draftKey(store: SealedStoreName, id: string): string {
  return `draft:${store}:${id}`;
}

function versionOf(held: unknown): number {
  const { version } = (held ?? {}) as Partial<Stored>;
  return typeof version === 'number' ? version : 0;
}

function readDraft<T>(held: unknown, id: string, parse: (value: unknown) => T | undefined): Stored<T> | undefined {
  const { version, value: raw } = (held ?? {}) as Partial<Stored>;
  const value = parse(raw);
  return typeof version === 'number' && value !== undefined ? { id, version, value } : undefined;
}

/** Runs an operation on the browser's memory; whatever it throws is named. */
export async function guardMemory<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    // Chromium says "Session storage quota bytes exceeded", Firefox throws a QuotaExceededError; both as documented, not provoked.
    const full = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
    throw new StorageError(full ? 'memory-full' : 'unavailable', error);
  }
}
