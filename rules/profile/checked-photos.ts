import * as z from 'zod/mini';
import { keptPhotoKinds } from './kept-photo';

/** How many are remembered, the newest. */
export const maxCheckedPhotos = 50;

/** What is remembered of a photo that was checked: enough to know the file again, nothing of the picture. */
export const checkedPhotoSchema = z.strictObject({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  kind: z.enum(keptPhotoKinds),
  verdict: z.enum(['pass', 'warn', 'fail']),
  checkedAt: z.iso.datetime({ offset: true }),
  /** The profile in use when it was checked. */
  profileId: z.optional(z.guid()),
});
export type CheckedPhoto = z.infer<typeof checkedPhotoSchema>;

/** Newest first. */
export const checkedPhotosSchema = z.array(checkedPhotoSchema).check(z.maxLength(maxCheckedPhotos));

/** The list with one more check; an earlier one of the same file gives way. */
export function noteChecked(list: readonly CheckedPhoto[], checked: CheckedPhoto): CheckedPhoto[] {
  const others = list.filter(({ sha256 }) => sha256 !== checked.sha256);
  return [checked, ...others].slice(0, maxCheckedPhotos);
}
