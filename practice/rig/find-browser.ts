import fs from 'node:fs';
import path from 'node:path';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const firefoxNames = ['firefox', 'firefox-esr'];

const chromiumPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};

const firefoxPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox/firefox.exe'],
};

/** The path of Chrome, Chromium or Edge: `CHROMIUM` from the environment, then PATH, then the usual places. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM ?? findExecutable(chromiumNames, chromiumPlaces[process.platform] ?? []);
}

/** The path of Firefox or Firefox ESR: `FIREFOX` from the environment, then PATH, then the usual places. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX ?? findExecutable(firefoxNames, firefoxPlaces[process.platform] ?? []);
}

function findExecutable(names: readonly string[], places: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places.flatMap(absolute)].find(isExecutable);
}

/** Windows installs below one of three roots, for all users or for one. */
function absolute(place: string): string[] {
  if (process.platform !== 'win32') return [place];
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).map((root) => path.join(root, place));
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}
