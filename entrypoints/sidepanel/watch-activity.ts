import { noteActivity } from './vault-actions';
import { refreshVault, type VaultDesk } from './vault-desk';

/** Each key and click in the panel puts the time to lock off; a panel that comes back after a sleep looks at the vault first. */
export function watchActivity(vault: VaultDesk, signal: AbortSignal): void {
  const note = (): void => void noteActivity(vault);
  for (const type of ['keydown', 'pointerdown', 'input'] as const) {
    addEventListener(type, note, { capture: true, passive: true, signal });
  }
  document.addEventListener('visibilitychange', () => void refreshVault(vault), { signal });
}
