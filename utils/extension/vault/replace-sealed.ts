import type { DataKey } from './data-key';
import { readSealed } from './read-sealed';
import { sealRecord } from './sealed-record';
import { VaultError } from './vault-error';
import type { SealedStoreName, VaultDatabase } from './vault-schema';
import { type SealedChange, writeSealed } from './write-sealed';

/** How often to begin anew when another panel saved between reading the versions and writing. */
const tries = 3;

/** Puts all entries in the place of whatever stands there, or none of them. Rejects as `writeSealed` does. */
export async function replaceSealed(
  database: VaultDatabase,
  { store, key }: { store: SealedStoreName; key: DataKey },
  entries: readonly { id: string; value: unknown }[],
): Promise<void> {
  if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new Error('an id stands twice in one import');
  for (let left = tries; ; left--) {
    const changes = await sealOverCurrent(database, { store, key }, entries);
    try {
      return await writeSealed(database, { store, keyId: key.id }, changes);
    } catch (error) {
      const again = error instanceof VaultError && error.problem === 'conflict' && left > 1;
      if (!again) throw error;
    }
  }
}

async function sealOverCurrent(
  database: VaultDatabase,
  { store, key }: { store: SealedStoreName; key: DataKey },
  entries: readonly { id: string; value: unknown }[],
): Promise<SealedChange[]> {
  const found = await readSealed(database, store);
  const versions = new Map(found.map(({ id, version }) => [id, version]));
  return Promise.all(
    entries.map(async ({ id, value }) => {
      const expected = versions.get(id) ?? 0;
      return { id, expected, record: await sealRecord(key, store, { id, version: expected + 1, value }) };
    }),
  );
}
