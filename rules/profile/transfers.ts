import * as z from 'zod/mini';
import type { PhotoAlbum } from './kept-photo';
import type { BackupContent } from './parse-backup-content';
import type { Profile } from './profile';

const instant = z.number().check(z.minimum(0));

/** When what went out to files and came in from them; ms since 1970. */
export const transfersSchema = z.strictObject({
  /** The last file that held everything. */
  lastBackupAt: z.optional(instant),
  /** By profile id: when a file and this machine last had the same. */
  shared: z.record(z.string(), instant),
});
export type Transfers = z.infer<typeof transfersSchema>;

export const noTransfers: Transfers = { shared: {} };

/** After everything went out to a file. */
export function noteBackup(transfers: Transfers, profiles: readonly Profile[], now: number): Transfers {
  return { ...noteShared(transfers, profiles, now), lastBackupAt: now };
}

/** After these were taken over from a file, as it has them; its clock may run ahead of this one. */
export function noteShared({ shared, ...rest }: Transfers, profiles: readonly Profile[], now: number): Transfers {
  const times = profiles.map(({ id, updatedAt }) => [id, Math.max(now, Date.parse(updatedAt))] as const);
  return { ...rest, shared: { ...shared, ...Object.fromEntries(times) } };
}

/** After a machine that had nothing took over all of a file, which is its backup from then on. */
export function noteRestored(transfers: Transfers, content: BackupContent, now: number): Transfers {
  const { profiles, taught = [], photos } = content;
  const lastBackupAt = lastChange(profiles, taught, photos);
  return { ...noteShared(transfers, profiles, now), ...(lastBackupAt !== undefined && { lastBackupAt }) };
}

/** When anything a backup holds was last changed; undefined where there is nothing. */
export function lastChange(
  profiles: readonly Pick<Profile, 'updatedAt'>[],
  taught: readonly { taughtAt: string }[],
  album: PhotoAlbum = {},
): number | undefined {
  if (profiles.length === 0) return undefined;
  const photos = Object.values(album).flatMap((kept) => (kept ? Object.values(kept) : []));
  const times = [
    ...profiles.map(({ updatedAt }) => updatedAt),
    ...taught.map(({ taughtAt }) => taughtAt),
    ...photos.map(({ keptAt }) => keptAt),
  ];
  return Math.max(...times.map((time) => Date.parse(time)));
}
