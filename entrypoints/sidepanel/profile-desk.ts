import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PendingImport } from '@/components/profile-import';
import type { SaveState } from '@/components/profile-view';
import { parseProfileFile } from '@/rules/profile/parse-profile-file';
import { planImport } from '@/rules/profile/plan-import';
import type { Profile } from '@/rules/profile/profile';
import { describeStorageProblem } from '@/rules/profile/storage-problem';
import { profileFileName, writeProfileFile } from '@/utils/extension/profile-file';
import { openProfileStore, type ProfileStore } from '@/utils/extension/profile-store';
import { toStorageError } from '@/utils/extension/storage-error';
import { downloadText } from './download-text';
import { todayInBeijing } from './today-in-beijing';

/** The saved profiles as the panel sees them. */
export interface ProfileDesk {
  profiles: Signal<readonly Profile[]>;
  currentId: Signal<string | undefined>;
  current: ReadonlySignal<Profile | undefined>;
  saveState: Signal<SaveState>;
  problem: Signal<string | undefined>;
  pendingImport: Signal<PendingImport | undefined>;
  store: Promise<ProfileStore>;
}

/** Opens the store and keeps the signals in step with it, other panels' changes included. */
export function openProfileDesk(stop: AbortSignal): ProfileDesk {
  const profiles = signal<readonly Profile[]>([]);
  const currentId = signal<string | undefined>(undefined);
  const desk: ProfileDesk = {
    profiles,
    currentId,
    current: computed(() => profiles.value.find((profile) => profile.id === currentId.value)),
    saveState: signal<SaveState>('idle'),
    problem: signal(undefined),
    pendingImport: signal(undefined),
    store: openProfileStore(),
  };
  void guard(desk, async (store) => {
    store.watch(() => void reload(desk), stop);
    await reload(desk);
  });
  return desk;
}

async function reload(desk: ProfileDesk): Promise<void> {
  const store = await desk.store;
  const [list, chosen] = await Promise.all([store.list(), store.current()]);
  const known = list.some((profile) => profile.id === chosen);
  batch(() => {
    desk.profiles.value = list;
    desk.currentId.value = known ? chosen : list.length === 1 ? list[0]?.id : undefined;
  });
}

/** Runs a database operation; its failure becomes a sentence for the candidate and loses nothing on screen. */
async function guard(desk: ProfileDesk, work: (store: ProfileStore) => Promise<void>): Promise<boolean> {
  try {
    await work(await desk.store);
    desk.problem.value = undefined;
    return true;
  } catch (error) {
    desk.problem.value = describeStorageProblem(toStorageError(error).problem);
    return false;
  }
}

async function save(desk: ProfileDesk, work: (store: ProfileStore) => Promise<void>): Promise<void> {
  desk.saveState.value = 'saving';
  const saved = await guard(desk, work);
  desk.saveState.value = saved ? 'saved' : 'failed';
}

function keep(desk: ProfileDesk, profiles: readonly Profile[], chosen: string | undefined): Promise<void> {
  return save(desk, async (store) => {
    for (const profile of profiles) await store.save(profile);
    await store.setCurrent(chosen);
    await reload(desk);
  });
}

export async function selectProfile(desk: ProfileDesk, id: string): Promise<void> {
  desk.currentId.value = id;
  await guard(desk, (store) => store.setCurrent(id));
}

export function createProfile(desk: ProfileDesk, name: string): Promise<void> {
  const profile = { id: crypto.randomUUID(), name, fields: {}, updatedAt: new Date().toISOString() };
  return keep(desk, [profile], profile.id);
}

/** Shows the edit at once and saves it. */
export function changeProfile(desk: ProfileDesk, profile: Profile): Promise<void> {
  const updated = { ...profile, updatedAt: new Date().toISOString() };
  desk.profiles.value = desk.profiles.value.map((one) => (one.id === updated.id ? updated : one));
  return save(desk, (store) => store.save(updated));
}

export function removeProfile(desk: ProfileDesk, id: string): Promise<void> {
  return save(desk, async (store) => {
    await store.remove(id);
    await reload(desk);
  });
}

export function exportProfiles(desk: ProfileDesk): void {
  downloadText(profileFileName(todayInBeijing()), writeProfileFile(desk.profiles.value));
}

/** New profiles come in at once, since nothing is lost by them; anything that would replace or drop something is shown first. */
export async function readImport(desk: ProfileDesk, file: File): Promise<void> {
  const parsed = parseProfileFile(await file.text());
  if ('error' in parsed) {
    desk.pendingImport.value = parsed;
    return;
  }
  const items = planImport(desk.profiles.value, parsed.profiles);
  const harmless = items.every((item) => item.action === 'add') && parsed.notes.length === 0;
  if (harmless) await confirmImport(desk, parsed.profiles);
  else desk.pendingImport.value = { items, notes: parsed.notes };
}

export async function confirmImport(desk: ProfileDesk, profiles: readonly Profile[]): Promise<void> {
  await keep(desk, profiles, profiles.length === 1 ? profiles[0]?.id : (desk.currentId.value ?? profiles[0]?.id));
  desk.pendingImport.value = undefined;
}
