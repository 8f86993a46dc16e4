import type { Profile, ProfileFile } from '@/rules/profile/profile';
import type { TaughtField } from '@/rules/profile/taught-field';

/**
 * The text of a plain profile file, and with it what the candidate said of fields. Not encrypted: say so wherever it is
 * offered.
 */
export function writeProfileFile(profiles: readonly Profile[], taught: readonly TaughtField[] = []): string {
  const file: ProfileFile = {
    format: 'ruankao-profile',
    version: 1,
    profiles: [...profiles],
    ...(taught.length > 0 ? { taught: [...taught] } : {}),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What the file is called on the day `today` (`YYYY-MM-DD`). */
export function profileFileName(today: string): string {
  return `软考档案-${today}.json`;
}

/** What an encrypted backup is called on the day `today` (`YYYY-MM-DD`). */
export function backupFileName(today: string): string {
  return `软考备份-${today}.json`;
}
