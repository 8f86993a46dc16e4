import { openDraftStore } from './draft-store';
import { type Stored, sealRecord } from './sealed-record';
import { openSealedStore } from './sealed-store';
import type { SessionArea } from './session-key';
import { unlockedKey } from './unlocked-key';
import { VaultError } from './vault-error';
import type { VaultHome } from './vault-home';
import { type SealedStoreName, sealedStoreNames } from './vault-schema';
import { writeSealed } from './write-sealed';

/**
 * Seals what waited in memory for the choice of a protection, all of a kind or nothing of it, and only then lets go of
 * it there. Interrupted, the next call goes on.
 */
export async function adoptDrafts(memory: SessionArea, home: VaultHome, now: number): Promise<void> {
  for (const name of sealedStoreNames) {
    const drafts = openDraftStore(memory, { name, parse: keep });
    const { records } = await drafts.list();
    if (records.length === 0) continue;
    await sealAll(home, name, records, now);
    for (const { id, version } of records) await drafts.remove(id, version).catch(passConflict);
  }
}

/** With the versions they had, so that what a panel is just typing still belongs to them. */
async function sealAll(home: VaultHome, store: SealedStoreName, drafts: readonly Stored[], now: number): Promise<void> {
  const key = await unlockedKey(home, now);
  const changes = await Promise.all(
    drafts.map(async (draft) => ({ store, id: draft.id, expected: 0, record: await sealRecord(key, store, draft) })),
  );
  try {
    await writeSealed(home.database, key.id, changes);
  } catch (error) {
    passConflict(error);
    // Another panel has sealed some already.
    await openSealedStore(home, { name: store, parse: keep, clock: () => now }).saveAll(drafts);
  }
}

/** A draft that another panel has changed meanwhile stays: that panel sees the vault and seals it. */
function passConflict(error: unknown): void {
  if (!(error instanceof VaultError && error.problem === 'conflict')) throw error;
}

function keep(value: unknown): unknown {
  return value ?? undefined;
}
