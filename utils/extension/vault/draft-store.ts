import { StorageError } from '@/utils/extension/storage-error';
import type { RecordStore, RecordStoreOptions } from './record-store';
import type { Stored } from './sealed-record';
import type { SessionArea } from './session-key';
import { VaultError } from './vault-error';

/**
 * Records in the browser's memory, until the candidate has chosen how they are kept: nothing is written to disk, and
 * they outlive the panel, not the browser. Memory knows no transactions: two saves of one record within a few
 * milliseconds could both succeed. Rejects with VaultError `conflict`, or StorageError `memory-full` or `unavailable`.
 */
export function openDraftStore<T>(
  memory: SessionArea,
  { name, parse }: Pick<RecordStoreOptions<T>, 'name' | 'parse'>,
): RecordStore<T> {
  const keyOf = (id: string): string => `draft:${name}:${id}`;
  const read = async (id: string) => readDraft((await guardMemory(() => memory.get(keyOf(id))))[keyOf(id)], id, parse);
  const expect = async (id: string, expected: number | undefined): Promise<number> => {
    const version = (await read(id))?.version ?? 0;
    if (expected !== undefined && version !== expected) throw new VaultError('conflict');
    return version;
  };
  return {
    load: read,
    list: async () => {
      const all = Object.entries(await guardMemory(() => memory.get(null)));
      const own = all.filter(([key]) => key.startsWith(keyOf('')));
      const drafts = own.map(([key, value]) => readDraft(value, key.slice(keyOf('').length), parse));
      return { records: drafts.filter((draft) => draft !== undefined), damaged: [] };
    },
    save: async (id, value, expected) => {
      const version = (await expect(id, expected)) + 1;
      await guardMemory(() => memory.set({ [keyOf(id)]: { version, value } }));
      return version;
    },
    saveAll: async (entries) => {
      const drafts = await Promise.all(
        entries.map(async ({ id, value }) => [keyOf(id), { version: (await expect(id, undefined)) + 1, value }]),
      );
      await guardMemory(() => memory.set(Object.fromEntries(drafts)));
    },
    remove: async (id, expected) => {
      await expect(id, expected);
      await guardMemory(() => memory.remove(keyOf(id)));
    },
  };
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
