import type { DataHome } from '@/utils/extension/data-home';
import { createLocks } from './locks';
import { openVaultHome, sessionArea } from './vault-home';

const locks = createLocks();

/** What another panel on the same disk and in the same browser session has. */
export function openDataHome(): DataHome {
  return { memory: sessionArea, vault: openVaultHome(), locks };
}
