import fs from 'node:fs';
import path from 'node:path';
import { createCleanup } from './cleanup.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import { startFirefox } from './firefox-process.ts';
import { openFirefoxSession } from './firefox-session.ts';
import { startProxy } from './proxy.ts';

/**
 * Makes of an empty folder the profile of a Firefox that was started once, knows no extension and has seen no page.
 * A launch with a copy of it (`usedProfile`) spares what Firefox sets up at its first start.
 */
export async function makeUsedProfile(folder: string): Promise<void> {
  const cleanup = createCleanup();
  try {
    const refusing = await startProxy(0);
    cleanup.add(refusing.close);
    fs.writeFileSync(path.join(folder, 'user.js'), firefoxPrefs({ proxyPort: refusing.port }));
    await openFirefoxSession(await startFirefox(folder, {}, cleanup), true, cleanup);
  } finally {
    await cleanup.run();
  }
}
