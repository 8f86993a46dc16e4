import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDatabase } from '@/utils/extension/database';
import { createSessionKey, type SessionArea } from '@/utils/extension/vault/session-key';
import type { VaultHome } from '@/utils/extension/vault/vault-home';

const { get, set, remove, onChanged } = fakeBrowser.storage.session;

/** The browser's session storage, which keeps text as Chromium does; without an access level, as in Firefox. */
export const sessionArea = { get, set, remove, onChanged } as SessionArea;

/** Another panel on the same disk and in the same browser session. */
export async function openVaultHome(): Promise<VaultHome> {
  return { database: await openDatabase(), session: createSessionKey(sessionArea) };
}

/** What a restart of the browser leaves: the disk alone. */
export function restartBrowser(): void {
  fakeBrowser.reset();
}
