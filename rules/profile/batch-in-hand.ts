import { type Batch, type BatchKey, nextBatch, toBatchKey } from '@/rules/exam/batch';
import type { Profile } from './profile';

/** The batch a candidate is registering for on a day `YYYY-MM-DD`: the one the portal was seen to show, the one on record when it is still ahead, else the next by the calendar. */
export function batchInHand(
  profile: Pick<Profile, 'applications'> | undefined,
  today: string,
  seen?: Batch | undefined,
): BatchKey {
  if (seen) return toBatchKey(seen);
  const upcoming = toBatchKey(nextBatch(today));
  const known = (profile?.applications ?? []).map(({ batch }) => batch).filter((batch) => batch >= upcoming);
  return known.sort().at(-1) ?? upcoming;
}
