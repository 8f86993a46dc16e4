import { type Profile, profileSchema } from '@/rules/profile/profile';
import { type Database, openDatabase } from './database';
import { toStorageError } from './storage-error';

/** The saved profiles of this browser. Every method rejects with a StorageError when the database fails. */
export interface ProfileStore {
  /** By name, then id. */
  list(): Promise<Profile[]>;
  load(id: string): Promise<Profile | undefined>;
  /** Resolves once the profile is on disk. Throws on a profile an export could not be read back from. */
  save(profile: Profile): Promise<void>;
  /** Removes the profile; when it was the current one, there is none afterwards. */
  remove(id: string): Promise<void>;
  current(): Promise<string | undefined>;
  setCurrent(id: string | undefined): Promise<void>;
  /** Calls back after another panel changed anything here, until the signal aborts. */
  watch(callback: () => void, signal: AbortSignal): void;
}

const currentChoice = 'current-profile';
const channelName = 'ruankao-copilot.profiles';

export async function openProfileStore(): Promise<ProfileStore> {
  const database = await openDatabase();
  // One channel object both tells and hears: a channel never hears itself, so only other panels call back.
  const channel = new BroadcastChannel(channelName);
  const change = async (write: () => Promise<void>) => {
    await guard(write);
    channel.postMessage('changed');
  };
  return {
    list: () => guard(() => listProfiles(database)),
    load: (id) => guard(() => database.get('profiles', id)),
    save: async (profile) => {
      const valid = profileSchema.parse(profile);
      await change(() => saveProfile(database, valid));
    },
    remove: (id) => change(() => removeProfile(database, id)),
    current: () => guard(() => database.get('choices', currentChoice)),
    setCurrent: (id) => change(() => chooseProfile(database, id)),
    watch: (callback, signal) => channel.addEventListener('message', () => callback(), { signal }),
  };
}

async function guard<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw toStorageError(error);
  }
}

async function listProfiles(database: Database): Promise<Profile[]> {
  const profiles = await database.getAll('profiles');
  return profiles.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN') || (a.id < b.id ? -1 : 1));
}

async function saveProfile(database: Database, profile: Profile): Promise<void> {
  const transaction = database.transaction('profiles', 'readwrite', { durability: 'strict' });
  // When the disk is full, only the transaction knows; the request merely says it was aborted.
  transaction.store.put(profile).catch(() => undefined);
  await transaction.done;
}

async function removeProfile(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['profiles', 'choices'], 'readwrite', { durability: 'strict' });
  const choices = transaction.objectStore('choices');
  const isCurrent = (await choices.get(currentChoice)) === id;
  await Promise.all([
    transaction.objectStore('profiles').delete(id),
    isCurrent ? choices.delete(currentChoice) : undefined,
    transaction.done,
  ]);
}

async function chooseProfile(database: Database, id: string | undefined): Promise<void> {
  if (id === undefined) await database.delete('choices', currentChoice);
  else await database.put('choices', id, currentChoice);
}
