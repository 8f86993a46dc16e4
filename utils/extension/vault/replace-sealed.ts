import type { DataKey } from './data-key';
import { readSealed } from './read-sealed';
import type { KeptChange } from './record-store';
import { sealRecord } from './sealed-record';
import { VaultError } from './vault-error';
import type { VaultDatabase } from './vault-schema';
import { type SealedChange, writeSealed } from './write-sealed';

/** How often to begin anew when another panel saved between reading the versions and writing. */
const tries = 3;

/** All changes, of however many stores, or none of them. Rejects as `writeSealed` does. */
export async function replaceSealed(
  database: VaultDatabase,
  key: DataKey,
  changes: readonly KeptChange[],
): Promise<void> {
  const places = new Set(changes.map(({ store, id }) => `${store}.${id}`));
  if (places.size < changes.length) throw new Error('an id stands twice in one import');
  for (let left = tries; ; left--) {
    const sealed = await sealOverCurrent(database, key, changes);
    try {
      return await writeSealed(database, key.id, sealed);
    } catch (error) {
      const again = error instanceof VaultError && error.problem === 'conflict' && left > 1;
      if (!again) throw error;
    }
  }
}

async function sealOverCurrent(
  database: VaultDatabase,
  key: DataKey,
  changes: readonly KeptChange[],
): Promise<SealedChange[]> {
  const stores = [...new Set(changes.map(({ store }) => store))];
  const found = await Promise.all(stores.map(async (store) => ({ store, records: await readSealed(database, store) })));
  const versions = new Map(
    found.flatMap(({ store, records }) => records.map(({ id, version }) => [`${store}.${id}`, version] as const)),
  );
  return Promise.all(
    changes.map(async ({ store, id, value, expected = versions.get(`${store}.${id}`) ?? 0 }) => {
      if (value === undefined) return { store, id, expected };
      return { store, id, expected, record: await sealRecord(key, store, { id, version: expected + 1, value }) };
    }),
  );
}
