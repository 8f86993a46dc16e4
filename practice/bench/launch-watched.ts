import type { RequestListener } from 'node:http';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { createCleanup, createTempFolder } from '../rig/cleanup.ts';
import { findChromium } from '../rig/find-browser.ts';
import { startNetwork } from '../rig/network.ts';
import { outputFolder } from '../rig/output-folder.ts';

/** Chromium with the built extension and an open developer-tools line, which the rig does not give out. */
export type WatchedBrowser = {
  /** The portal's page, in front. */
  page: Page;
  devtools: CDPSession;
  /** Address of the panel pinned to `page`. */
  panelAddress: string;
  extensionOrigin: string;
  /** A further window, so that `page` stays in front of its own. */
  newWindow(): Promise<Page>;
  close(): Promise<void>;
};

export async function launchWatched(handle: RequestListener): Promise<WatchedBrowser> {
  const cleanup = createCleanup();
  try {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chromium found: install one or set CHROMIUM to its path');
    const network = await startNetwork({ handle }, cleanup);
    const browser = await puppeteer.launch({
      executablePath,
      pipe: true,
      acceptInsecureCerts: true,
      enableExtensions: true,
      defaultViewport: null,
      userDataDir: createTempFolder(cleanup),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--window-size=1280,900',
        `--proxy-server=http://127.0.0.1:${network.proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
      ],
    });
    cleanup.add(() => browser.close());
    const extensionOrigin = `chrome-extension://${await browser.installExtension(outputFolder('chromium'))}`;
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    const newWindow = () => browser.newPage({ type: 'window' });
    await page.emulateFocusedPage(true);
    const tab = await findTab(await newWindow(), extensionOrigin);
    return {
      page,
      devtools: await page.createCDPSession(),
      panelAddress: `${extensionOrigin}/sidepanel.html?tab=${tab}`,
      extensionOrigin,
      newWindow,
      close: cleanup.run,
    };
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

/** The first tab's id, asked from a page of the extension that shows nothing. */
async function findTab(asker: Page, extensionOrigin: string): Promise<number> {
  await asker.goto(`${extensionOrigin}/manifest.json`);
  const tabs = (await asker.evaluate('chrome.tabs.query({})')) as { id: number; url?: string }[];
  await asker.close();
  const tab = tabs.find(({ url }) => !url?.startsWith(extensionOrigin));
  if (!tab) throw new Error('the first tab is missing');
  return tab.id;
}
