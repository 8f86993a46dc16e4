import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Surface } from '../rig/surface.ts';

const profiles = new URL('../profiles.json', import.meta.url);

/** Imports the first invented practice profile through the panel, as a candidate would. */
export async function importProfile(panel: Surface): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-bench-'));
  const file = path.join(folder, 'profile.json');
  const parsed = JSON.parse(fs.readFileSync(profiles, 'utf8'));
  fs.writeFileSync(file, JSON.stringify({ ...parsed, profiles: parsed.profiles.slice(0, 1) }));
  try {
    await panel.upload('input[type=file][accept*=json]', file);
    await panel.waitFor(() => document.querySelector('[data-state=fill]') !== null);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
