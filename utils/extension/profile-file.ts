import type { Profile, ProfileFile } from '@/rules/profile/profile';

/** The text of a plain profile file. Not encrypted: say so wherever it is offered. */
export function writeProfileFile(profiles: readonly Profile[]): string {
  const file: ProfileFile = { format: 'ruankao-profile', version: 1, profiles: [...profiles] };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** What the file is called on the day `today` (`YYYY-MM-DD`). */
export function profileFileName(today: string): string {
  return `软考档案-${today}.json`;
}
