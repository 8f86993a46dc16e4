import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeUsedProfile } from '../../practice/rig/used-firefox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    usedProfile: string;
  }
}

/** Vitest calls this once before the browser tests; what it returns, after them. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-used-firefox-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    await makeUsedProfile(folder);
  } catch (error) {
    remove();
    throw error;
  }
  provide('usedProfile', folder);
  return remove;
}
