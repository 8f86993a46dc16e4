import * as z from 'zod/mini';
import { parseJson } from '@/rules/parse-json';
import type { BackupError } from './backup-problem';
import { keptPhotosSchema, type PhotoAlbum } from './kept-photo';
import { type ParsedProfileFile, parseProfileFile } from './parse-profile-file';

/** What a backup holds: a profile file, and the photos that were kept with its profiles. */
export type BackupContent = Exclude<ParsedProfileFile, { error: unknown }> & { photos?: PhotoAlbum };

/** Version 1 held the profile file alone. */
export const backupVersions = [1, 2] as const;
export type BackupVersion = (typeof backupVersions)[number];
export const backupVersion: BackupVersion = 2;

/** Most characters of all photos together, as base64: those of several people, and still a file that a phone can send. */
export const maxPhotoLength = 48 * 1024 * 1024;

const contentSchema = z.strictObject({ file: z.unknown(), photos: z.record(z.guid(), keptPhotosSchema) });
type Content = z.infer<typeof contentSchema>;

/** Brings what an older version held to the next one, step by step. */
const steps: Readonly<Record<number, (content: unknown) => unknown>> = {
  1: (file) => ({ file, photos: {} }),
};

/** Reads what was sealed in a backup of a version, all or nothing. Never throws. */
export function parseBackupContent(text: string, version: BackupVersion): BackupContent | { error: BackupError } {
  const json = parseJson(text);
  if (json === undefined) return { error: { code: 'content', error: { code: 'not-json' } } };
  const { data } = contentSchema.safeParse(bringUp(json, version));
  if (!data) return { error: { code: 'damaged' } };
  // Within the bounds of a file that stands alone.
  const parsed = parseProfileFile(JSON.stringify(data.file));
  if ('error' in parsed) return { error: { code: 'content', error: parsed.error } };
  const photos = photosOf(data, parsed);
  return Object.keys(photos).length > 0 ? { ...parsed, photos } : parsed;
}

function bringUp(content: unknown, version: number): unknown {
  const step = steps[version];
  return step ? bringUp(step(content), version + 1) : content;
}

/** What belongs to no profile of the file would never be seen. */
function photosOf({ photos }: Content, { profiles }: Pick<BackupContent, 'profiles'>): PhotoAlbum {
  const own = new Set(profiles.map(({ id }) => id));
  const entries = Object.entries(photos).map(([id, album]) => [id.toLowerCase(), album] as const);
  return Object.fromEntries(entries.filter(([id]) => own.has(id)));
}
