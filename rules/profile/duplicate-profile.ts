import { maxNameLength, type Profile } from './profile';

const mark = '（副本）';

/** The same answers and applications under a new id and a name that tells them apart; `now` is an ISO instant. */
export function duplicateProfile(profile: Profile, id: string, now: string): Profile {
  // A character outside the first plane must not be cut in two.
  const start = profile.name.slice(0, maxNameLength - mark.length).replace(/[\uD800-\uDBFF]$/, '');
  const name = start.trimEnd() + mark;
  return { ...profile, id, name, updatedAt: now };
}
