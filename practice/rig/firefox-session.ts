import { type Bidi, connectBidi } from './bidi.ts';
import type { Cleanup } from './cleanup.ts';
import type { FirefoxProcess } from './firefox-process.ts';

/** A connection to this Firefox that ends it with `cleanup`, and what it calls itself: `Firefox/153.0`. */
export async function openFirefoxSession(
  { address, whatBecame }: Omit<FirefoxProcess, 'kill'>,
  headless: boolean,
  cleanup: Cleanup,
): Promise<{ bidi: Bidi; version: string }> {
  const bidi = await connectBidi(`${address}/session`, whatBecame);
  cleanup.add(() => leave(bidi));
  const unhandledPromptBehavior = {
    default: headless ? 'dismiss' : 'ignore',
    beforeUnload: headless ? 'accept' : 'ignore',
  };
  const session = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior } },
  });
  return { bidi, version: `Firefox/${session.capabilities.browserVersion}` };
}

/** Asks Firefox to end; whoever waits for its process kills it when it does not. */
async function leave(bidi: Bidi): Promise<void> {
  await bidi.send('browser.close').catch(() => undefined);
  bidi.close();
}
