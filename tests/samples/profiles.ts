import practiceProfiles from '@/practice/profiles.json';
import { type Profile, profileFileSchema } from '@/rules/profile/profile';

// The invented people of the practice portal: sequence numbers 998 and 999 are given to nobody born in these years.
// Complete for every field the form asks and a profile keeps (年龄 follows from the birth date, the photo is a file).
const { profiles } = profileFileSchema.parse(practiceProfiles);

/** In work, with a title; applies for a senior qualification offered in 2026-2. */
export const employed: Profile = pick('李练习');

/** Still studying, no title, no work; applies for an intermediate qualification offered in 2026-2. */
export const student: Profile = pick('王示例');

function pick(fullName: string): Profile {
  const found = profiles.find((profile) => profile.fields.fullName === fullName);
  if (!found) throw new Error(`no practice profile for ${fullName}`);
  return found;
}
