import type { KeptPhotos } from './kept-photo';
import type { Profile } from './profile';

/** A profile just removed, held until the candidate lets it go: its answers, its photos and whether it was the one in use. */
export interface RemovedProfile {
  profile: Profile;
  photos?: KeptPhotos | undefined;
  wasCurrent: boolean;
}

/** What has to be held before a profile is removed; undefined when there is none of that id. */
export function holdRemoved(
  profiles: readonly Profile[],
  id: string,
  currentId: string | undefined,
): RemovedProfile | undefined {
  const profile = profiles.find((one) => one.id === id);
  return profile && { profile, wasCurrent: id === currentId };
}

/** The profile in use after a removal was undone: the removed one, if it was in use before. */
export function currentAfterUndo(removed: RemovedProfile, currentId: string | undefined): string | undefined {
  return removed.wasCurrent ? removed.profile.id : currentId;
}
