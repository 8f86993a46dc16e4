import type { RequestListener } from 'node:http';
import type { Scheme } from './surface.ts';

export type LaunchOptions = {
  /** Answers every request to the official hosts; give this or `portalPort`. */
  handle?: RequestListener;
  /** The port of a practice portal that is already being served (`servePortal`). */
  portalPort?: number;
  /** The built extension; `.output/chrome-mv3` or `.output/firefox-mv3` unless told. */
  extensionDir?: string;
  /** True unless told: no window is shown, and alerts and confirmations of a page are dismissed. */
  headless?: boolean;
  /** A browser profile to use and to keep; without it a fresh one is made and removed. */
  userDataDir?: string;
  /** For Firefox: the profile of which a fresh one is a copy (`makeUsedProfile`). */
  usedProfile?: string;
  /** Where downloads go without a question; the folder exists already. */
  downloadDir?: string;
  /** CSS pixels of the window; 1280 × 900 unless told. */
  windowSize?: { width: number; height: number };
  colorScheme?: Scheme;
};
