import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { outputFolder } from '../../practice/rig/output-folder.ts';
import type { BrowserName } from '../../practice/rig/surface.ts';

/** A copy of the build that has notifications from the start: nobody sits here to answer the browser's question. */
export function allowNotifications(browser: BrowserName): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ruankao-allowed-'));
  fs.cpSync(outputFolder(browser), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const { optional_permissions, ...manifest } = JSON.parse(fs.readFileSync(file, 'utf8'));
  manifest.permissions.push(...optional_permissions);
  fs.writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
