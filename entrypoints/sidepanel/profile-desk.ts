import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SaveState } from '@/components/profile-view';
import type { Application } from '@/rules/profile/application';
import type { Profile } from '@/rules/profile/profile';
import type { RemovedProfile } from '@/rules/profile/removed-profile';
import { openProfileStore, type ProfileStore } from '@/utils/extension/profile-store';
import { openUnsavedEdits, type UnsavedEdits } from '@/utils/extension/unsaved-edits';
import { type KeptPhotoDesk, openKeptPhotoDesk } from './kept-photo-desk';
import { noteTrouble, type VaultDesk } from './vault-desk';

/** The saved profiles as the panel sees them. */
export interface ProfileDesk {
  profiles: Signal<readonly Profile[]>;
  currentId: Signal<string | undefined>;
  current: ReadonlySignal<Profile | undefined>;
  saveState: Signal<SaveState>;
  /** Just removed, held in memory only. */
  removed: Signal<RemovedProfile | undefined>;
  /** A record just removed and whose it was, held in memory only. */
  removedApplication: Signal<{ profileId: string; application: Application } | undefined>;
  /** What is kept with them. */
  photos: KeptPhotoDesk;
  store: ProfileStore;
  vault: VaultDesk;
  /** By id: the version each profile on screen was made from. */
  versions: Map<string, number>;
  /** Shown already and not yet on disk, the last edit of each profile. */
  unsaved: Map<string, Profile>;
  /** By id: `updatedAt` of the state that is being written. */
  writing: Map<string, string>;
  /** The unsaved ones, where they outlive the panel. */
  held: UnsavedEdits;
}

/** Hears of other panels' changes; call `enterProfiles` whenever profiles can be read. */
export function openProfileDesk(vault: VaultDesk, stop: AbortSignal): ProfileDesk {
  const profiles = signal<readonly Profile[]>([]);
  const currentId = signal<string | undefined>(undefined);
  const desk: ProfileDesk = {
    profiles,
    currentId,
    current: computed(() => profiles.value.find((profile) => profile.id === currentId.value)),
    saveState: signal<SaveState>('idle'),
    removed: signal<RemovedProfile | undefined>(undefined),
    removedApplication: signal<ProfileDesk['removedApplication']['value']>(undefined),
    photos: openKeptPhotoDesk(vault, stop),
    store: openProfileStore(vault.data),
    vault,
    versions: new Map(),
    unsaved: new Map(),
    writing: new Map(),
    held: openUnsavedEdits(vault.data.memory, vault.data.locks, stop),
  };
  desk.store.watch(() => void inTurn(desk, () => reload(desk)), stop);
  return desk;
}

/** Runs work on the store in its turn. A failure becomes what the candidate is told and loses nothing on screen. */
export function inTurn(desk: ProfileDesk, work: () => Promise<void>): Promise<boolean> {
  return desk.vault.queue(async () => {
    try {
      await work();
      return true;
    } catch (error) {
      noteTrouble(desk.vault, error);
      return false;
    }
  });
}

/** Reads everything anew. What was typed and is not saved yet stays as it is on screen, and stays tied to its version. */
export async function reload(desk: ProfileDesk): Promise<void> {
  const { store, unsaved, versions, vault } = desk;
  if (vault.isLocked.peek()) return;
  const [{ records, damaged }, chosen] = await Promise.all([store.list(), store.current()]);
  // Locked while it was read: nothing may be shown any more.
  if (vault.isLocked.peek()) return;
  for (const { id, version } of records) if (!unsaved.has(id)) versions.set(id, version);
  const read = records.filter(({ id }) => !unsaved.has(id)).map(({ value }) => value);
  const list = [...read, ...unsaved.values()].sort(byName);
  batch(() => {
    desk.profiles.value = list;
    desk.currentId.value = pickCurrent(list, [chosen, desk.currentId.peek()]);
    if (damaged.length > 0) vault.trouble.value = 'damaged';
    else if (vault.trouble.value === 'damaged') vault.trouble.value = undefined;
  });
}

export function byName(one: Profile, other: Profile): number {
  return one.name.localeCompare(other.name, 'zh-CN') || (one.id < other.id ? -1 : 1);
}

function pickCurrent(list: readonly Profile[], wanted: readonly (string | undefined)[]): string | undefined {
  const known = wanted.find((id) => list.some((profile) => profile.id === id));
  return known ?? (list.length === 1 ? list[0]?.id : undefined);
}
