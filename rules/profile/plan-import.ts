import { fieldKeys } from './field-key';
import type { Profile } from './profile';

/** What taking over one profile of a file would do. */
export interface ImportItem {
  profile: Profile;
  /** `replace`: at least as new as the saved one; `older`: would overwrite newer answers; `same`: nothing to do. */
  action: 'add' | 'replace' | 'older' | 'same';
  /** The saved profile with the same id. */
  saved?: Profile;
}

/** Compares a file's profiles with the saved ones by id. */
export function planImport(saved: readonly Profile[], incoming: readonly Profile[]): ImportItem[] {
  const byId = new Map(saved.map((profile) => [profile.id, profile]));
  return incoming.map((profile) => {
    const known = byId.get(profile.id);
    return known ? { profile, action: compare(known, profile), saved: known } : { profile, action: 'add' };
  });
}

function compare(saved: Profile, incoming: Profile): 'replace' | 'older' | 'same' {
  const same = fieldKeys.every((key) => (saved.fields[key] ?? '') === (incoming.fields[key] ?? ''));
  if (same && saved.name === incoming.name) return 'same';
  return Date.parse(incoming.updatedAt) < Date.parse(saved.updatedAt) ? 'older' : 'replace';
}
