import type { DataHome } from './data-home';
import { guardStorage } from './storage-error';

const demoChoice = 'demo-mode';

/** Whether 演示模式 was left on; it says nothing of a person. False where nothing can be kept. */
export async function loadDemo({ vault }: DataHome): Promise<boolean> {
  const home = await vault.catch(() => undefined);
  return home !== undefined && (await guardStorage(() => home.database.get('choices', demoChoice))) === 'on';
}

/** Keeps it for the next panel. Rejects with a StorageError; where there is no database it holds for this panel alone. */
export async function saveDemo({ vault }: DataHome, on: boolean): Promise<void> {
  const home = await vault.catch(() => undefined);
  if (home) await guardStorage(() => home.database.put('choices', on ? 'on' : 'off', demoChoice));
}
