import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './surface.ts';

const outputs = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Where the production build for this browser lies. Throws when it has not been built. */
export function outputFolder(browser: BrowserName): string {
  const folder = fileURLToPath(new URL(`../../.output/${outputs[browser]}`, import.meta.url));
  if (!fs.existsSync(path.join(folder, 'manifest.json')))
    throw new Error(`${folder} is missing: run "npm run build" first`);
  return folder;
}
