import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Surface } from '../rig/surface.ts';

/** A profile as it stands in a plain profile file. */
export type PlainProfile = { id: string; name: string; updatedAt: string; fields: Record<string, string> };

/** The file with the two invented people, for import by hand. */
export const profilesFile = new URL('../profiles.json', import.meta.url);

/** One of the invented people under a fresh id, with some answers changed. */
export function invent(fullName: string, changed: Record<string, string> = {}): PlainProfile {
  const { profiles } = JSON.parse(fs.readFileSync(profilesFile, 'utf8')) as { profiles: PlainProfile[] };
  const found = profiles.find((profile) => profile.fields.fullName === fullName);
  if (!found) throw new Error(`profiles.json has no ${fullName}`);
  return { ...found, id: randomUUID(), fields: { ...found.fields, ...changed } };
}

/** Imports one profile into the panel from a plain file in `folder`, and waits until it is the one in use. */
export async function importProfile(panel: Surface, profile: PlainProfile, folder: string): Promise<void> {
  const file = path.join(folder, `${profile.id}.json`);
  fs.writeFileSync(file, JSON.stringify({ format: 'ruankao-profile', version: 1, profiles: [profile] }));
  await panel.upload('input[type=file][accept*=json]', file);
  const isChosen = (id: string) => [...document.querySelectorAll('select')].some((list) => list.value === id);
  await panel.waitFor(isChosen, { args: [profile.id] });
}
