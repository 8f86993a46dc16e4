import { once } from 'node:events';
import puppeteer, { type Browser, type Dialog, type Page, type Target } from 'puppeteer-core';
import { chromiumSurface } from './chromium-surface.ts';
import { type Cleanup, createCleanup, createTempFolder, onProcessEnd } from './cleanup.ts';
import { endGroup } from './end-group.ts';
import { findChromium } from './find-browser.ts';
import { killGroup } from './kill-group.ts';
import type { LaunchOptions } from './launch-options.ts';
import { type Network, startNetwork } from './network.ts';
import { outputFolder } from './output-folder.ts';
import { poll } from './poll.ts';
import type { Rig, Surface } from './surface.ts';

/** Starts Chrome, Chromium or Edge with the built extension. Throws when none is installed or the start fails. */
export async function launchChromium(options: LaunchOptions): Promise<Rig> {
  const cleanup = createCleanup();
  try {
    const network = await startNetwork(options, cleanup);
    const browser = await start(options, network, cleanup);
    const id = await browser.installExtension(options.extensionDir ?? outputFolder('chromium'));
    return await assemble({ browser, id, network, cleanup, options });
  } catch (error) {
    await cleanup.run();
    throw error;
  }
}

async function start(options: LaunchOptions, network: Network, cleanup: Cleanup): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: install one or set CHROMIUM to its path');
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: options.userDataDir ?? createTempFolder(cleanup),
    ...(options.downloadDir ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloadDir } } : {}),
    // Without a UTF-8 locale Chromium cannot take or give a file with a Chinese name.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: browserFlags(network.proxyPort, `${width},${height}`),
  });
  const child = browser.process() ?? {};
  const forget = onProcessEnd(() => killGroup(child));
  cleanup.add(async () => {
    await browser.close();
    // A helper of Chromium that outlives it makes the folder of a profile anew that was just removed.
    await endGroup(child);
    forget();
  });
  return browser;
}

function browserFlags(proxyPort: number, windowSize: string): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--window-size=${windowSize}`,
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    '--disable-component-update',
    '--disable-features=AutofillServerCommunication',
    '--disable-domain-reliability',
    '--no-pings',
    '--no-default-browser-check',
  ];
}

type Parts = { browser: Browser; id: string; network: Network; cleanup: Cleanup; options: LaunchOptions };

async function assemble({ browser, id, network, cleanup, options }: Parts): Promise<Rig> {
  const extensionOrigin = `chrome-extension://${id}`;
  const surfaces = new Map<Page, Surface>();
  async function adopt(page: Page): Promise<Surface> {
    const surface = surfaces.get(page) ?? chromiumSurface(page);
    if (surfaces.has(page)) return surface;
    surfaces.set(page, surface);
    if (options.headless !== false) page.on('dialog', dismiss);
    await page.emulateFocusedPage(true);
    if (options.colorScheme) await surface.setColorScheme(options.colorScheme);
    return surface;
  }
  const firstPage = (await browser.pages())[0] ?? (await browser.newPage());
  const page = await adopt(firstPage);
  const tabId = (surface: Surface) => findTabId(browser, id, pageOf(surfaces, surface));
  async function openPanelTab(beside = page): Promise<Surface> {
    const pinned = await tabId(beside);
    // A window of its own, so that the portal page beside it stays visible and is drawn.
    const panel = await adopt(await browser.newPage({ type: 'window' }));
    await panel.goto(`${extensionOrigin}/sidepanel.html?tab=${pinned}`);
    return panel;
  }
  return {
    browser: 'chromium',
    version: await browser.version(),
    page,
    extensionId: id,
    extensionOrigin,
    newPage: async () => adopt(await browser.newPage()),
    openPanel: async () => adopt(await openSidePanel(browser, id, firstPage)),
    openPanelTab,
    tabId,
    refusedHosts: network.refusedHosts,
    stopBackground: () => stopWorker(browser, id),
    updateExtension: () => update(browser, id, options.extensionDir ?? outputFolder('chromium')),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve('disconnected'))),
    close: cleanup.run,
    kill: () => kill(browser).then(cleanup.run),
  };
}

async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  await endGroup(child);
  await exit;
}

const isWorker = (id: string) => (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);

async function stopWorker(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget(isWorker(id), { timeout: 10_000 });
  const worker = await target.worker();
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (one) => one === target && resolve());
  });
  await worker?.close();
  await gone;
}

/** One that is loaded over itself is unloaded first, and its pages close. */
async function update(browser: Browser, id: string, extensionDir: string): Promise<void> {
  const isPage = (target: Target) => target.url().startsWith(`chrome-extension://${id}/`) && !isWorker(id)(target);
  const before = browser.targets().filter(isPage);
  await browser.installExtension(extensionDir);
  await poll(async () => !browser.targets().some((one) => before.includes(one)), 'the pages of the extension to close');
}
/** Presses the toolbar button, which opens the side panel; a second press would shut it again. */
async function openSidePanel(browser: Browser, id: string, page: Page): Promise<Page> {
  const isPanel = (target: Target) => /^chrome-extension:\/\/[a-p]+\/sidepanel\.html(#|$)/.test(target.url());
  const open = browser.targets().find(isPanel);
  if (open) return open.asPage();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`the browser lost the extension ${id}`);
  const ready = 'chrome.sidePanel.getPanelBehavior().then((behavior) => behavior.openPanelOnActionClick)';
  await poll(() => askExtension(browser, id, ready), 'the background to tie the panel to the toolbar button');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const panel = await (await browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage();
  await poll(() => panel.evaluate('innerWidth'), 'the side panel to unfold');
  return panel;
}

async function findTabId(browser: Browser, id: string, page: Page): Promise<number> {
  await page.bringToFront();
  const query = `chrome.tabs.query({ active: true, windowId: ${await page.windowId()} }).then(([tab]) => tab.id)`;
  return (await askExtension(browser, id, query)) as number;
}

/** Asks from a page of the extension that shows nothing, so that the service worker may sleep or be dead. */
async function askExtension(browser: Browser, id: string, expression: string): Promise<unknown> {
  const page = await browser.newPage({ background: true });
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const answer = await page.evaluate(expression);
  await page.close();
  return answer;
}

function pageOf(surfaces: Map<Page, Surface>, wanted: Surface): Page {
  for (const [page, surface] of surfaces) if (surface === wanted) return page;
  throw new Error('this surface belongs to another browser');
}

/** Leaving a page is granted, as Firefox does it. */
function dismiss(dialog: Dialog): Promise<void> {
  return dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
}
