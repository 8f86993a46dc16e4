import type { CheckedPhoto } from './checked-photos';
import type { PhotoAlbum } from './kept-photo';

/** How a file chosen on the portal stands to the photos known so far. */
export type UploadRelation =
  /** The photo before the official tool: the most common mistake. `kept` with a profile, else checked before. */
  | { relation: 'original'; kept: boolean }
  /** Kept with another profile than the one in use. */
  | { relation: 'other-person'; profileId: string }
  | { relation: 'kept' }
  /** Checked before, as the tool's output. */
  | { relation: 'checked'; checkedAt: string }
  /** Another file than the one kept for this purpose. */
  | { relation: 'not-the-kept' }
  | { relation: 'unknown' };

/** What is known of photos, and whose profile is in use. */
export interface KnownPhotos {
  album: PhotoAlbum;
  /** Newest first. */
  checked: readonly CheckedPhoto[];
  profileId: string | undefined;
}

/** Knows a file again by the hash of its bytes; what would do harm is told first. */
export function recogniseUpload(sha256: string, { album, checked, profileId }: KnownPhotos): UploadRelation {
  const owners = Object.entries(album).filter(
    ([, photos]) => photos?.processed?.sha256 === sha256 || photos?.source?.sha256 === sha256,
  );
  const own = profileId === undefined ? undefined : album[profileId];
  const [other] = owners;
  if (other && !owners.some(([id]) => id === profileId)) return { relation: 'other-person', profileId: other[0] };
  if (own?.processed?.sha256 === sha256) return { relation: 'kept' };
  if (own?.source?.sha256 === sha256) return { relation: 'original', kept: true };
  const before = checked.find((one) => one.sha256 === sha256);
  if (before?.kind === 'source') return { relation: 'original', kept: false };
  if (before) return { relation: 'checked', checkedAt: before.checkedAt };
  return { relation: own?.processed ? 'not-the-kept' : 'unknown' };
}
