import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { BrowserName, Rig } from './surface.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** Starts a real browser with the built extension and the practice portal in place of the official hosts. */
export function launchRig(browser: BrowserName, options: LaunchOptions): Promise<Rig> {
  return launchers[browser](options);
}
