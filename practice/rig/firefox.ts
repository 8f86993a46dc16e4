import fs from 'node:fs';
import path from 'node:path';
import type { Bidi } from './bidi.ts';
import { type Cleanup, createCleanup, createTempFolder } from './cleanup.ts';
import { type FirefoxChrome, firefoxChrome } from './firefox-chrome.ts';
import { firefoxPrefs } from './firefox-prefs.ts';
import { startFirefox } from './firefox-process.ts';
import { openFirefoxSession } from './firefox-session.ts';
import { firefoxSurface } from './firefox-surface.ts';
import type { LaunchOptions } from './launch-options.ts';
import { type Network, startNetwork } from './network.ts';
import { outputFolder } from './output-folder.ts';
import type { Rig, Scheme, Surface } from './surface.ts';

/** Firefox makes up an address for each extension; a chosen one makes the panel's address known. */
const uuid = '5f3b1c52-6d0e-4a57-9a61-2f7e0c9d4b18';

/** Starts Firefox or Firefox ESR with the built extension, temporarily installed. Throws when none is installed or the start fails. */
export async function launchFirefox(options: LaunchOptions): Promise<Rig> {
  const cleanup = createCleanup();
  try {
    const network = await startNetwork(options, cleanup);
    const extensionDir = options.extensionDir ?? outputFolder('firefox');
    const extensionId = geckoId(extensionDir);
    const { downloadDir } = options;
    const prefs = firefoxPrefs({ proxyPort: network.proxyPort, extension: { id: extensionId, uuid }, downloadDir });
    const profile = options.userDataDir ?? freshProfile(options, cleanup);
    fs.mkdirSync(profile, { recursive: true });
    fs.writeFileSync(path.join(profile, 'user.js'), prefs);
    const { kill, ...listening } = await startFirefox(profile, options, cleanup);
    const { bidi, version } = await openFirefoxSession(listening, options.headless ?? true, cleanup);
    const install = () =>
      bidi.send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(extensionDir) } });
    await install();
    const chrome = await firefoxChrome(bidi);
    await chrome.keepAlerts();
    const { colorScheme } = options;
    return await assemble({ chrome, version, extensionId, network, cleanup, colorScheme, kill, install });
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

function freshProfile({ usedProfile }: LaunchOptions, cleanup: Cleanup): string {
  const profile = createTempFolder(cleanup);
  if (usedProfile) fs.cpSync(usedProfile, profile, { recursive: true });
  return profile;
}

type Parts = {
  chrome: FirefoxChrome;
  version: string;
  extensionId: string;
  network: Network;
  cleanup: Cleanup;
  colorScheme: Scheme | undefined;
  kill(): Promise<void>;
  /** Over one that is installed it is an update. */
  install(): Promise<unknown>;
};

async function assemble(parts: Parts): Promise<Rig> {
  const { chrome, version, extensionId, network, cleanup, colorScheme } = parts;
  const { bidi } = chrome;
  const extensionOrigin = `moz-extension://${uuid}`;
  const contexts = new Map<Surface, string>();
  function adopt(context: string): Surface {
    const surface = firefoxSurface(chrome, context, () => bidi.send('browsingContext.close', { context }));
    contexts.set(surface, context);
    return surface;
  }
  const create = async (type: 'tab' | 'window') =>
    adopt((await bidi.send<{ context: string }>('browsingContext.create', { type })).context);
  const page = adopt(await firstTab(bidi));
  if (colorScheme) await page.setColorScheme(colorScheme);
  function tabId(surface: Surface): Promise<number> {
    const context = contexts.get(surface);
    if (!context) throw new Error('this surface is no tab of this browser');
    return chrome.tabId(context);
  }
  /** In a window of its own: Firefox slows the hidden tab of a window down, but the portal must stay visible beside the panel. */
  async function openPanelTab(beside = page): Promise<Surface> {
    const panel = await create('window');
    await panel.goto(`${extensionOrigin}/sidepanel.html?tab=${await tabId(beside)}`);
    return panel;
  }
  async function openPanel(): Promise<Surface> {
    const panel = firefoxSurface(chrome, await chrome.openSidebar(extensionId), chrome.closeSidebar);
    await panel.waitFor(
      'location.protocol === "moz-extension:" && document.readyState === "complete" && innerWidth > 0',
    );
    return panel;
  }
  return {
    browser: 'firefox',
    version,
    page,
    extensionId,
    extensionOrigin,
    newPage: () => create('tab'),
    openPanel,
    openPanelTab,
    tabId,
    refusedHosts: network.refusedHosts,
    stopBackground: () => chrome.stopBackground(extensionId),
    updateExtension: async () => void (await parts.install()),
    closed: bidi.closed,
    close: cleanup.run,
    kill: () => parts.kill().then(cleanup.run),
  };
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(fs.readFileSync(path.join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function firstTab(bidi: Bidi): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  if (!contexts[0]) throw new Error('Firefox started without a tab');
  return contexts[0].context;
}
