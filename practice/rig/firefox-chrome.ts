import type { Bidi } from './bidi.ts';
import { bidiEvaluate } from './bidi-evaluate.ts';
import type { Scheme } from './surface.ts';

/** What only the browser's own window can do; it needs `--remote-allow-system-access`. */
export type FirefoxChrome = {
  bidi: Bidi;
  /** The browsing context of the extension's sidebar, opened if it is not. */
  openSidebar(extensionId: string): Promise<string>;
  closeSidebar(): Promise<void>;
  /** The id by which extensions know the tab of this browsing context. */
  tabId(context: string): Promise<number>;
  /** Ends the extension's background page as Firefox does when that has nothing to do. */
  stopBackground(extensionId: string): Promise<void>;
  /** From now on notifications stay until they are cleared, as where there is a desktop to show them. */
  keepAlerts(): Promise<void>;
  /** As if the whole system were light or dark. */
  setColorScheme(scheme: Scheme): Promise<void>;
};

type Tree = { contexts: { url: string; context: string }[] };

/** Takes hold of the first browser window. */
export async function firefoxChrome(bidi: Bidi): Promise<FirefoxChrome> {
  const tree = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  if (!window) throw new Error('Firefox shows no browser window');
  const run = <T>(expression: string) => bidiEvaluate<T>(bidi, window, expression);
  return {
    bidi,
    openSidebar: (extensionId) => run(openSidebar(extensionId)),
    closeSidebar: () => run('SidebarController.hide()'),
    tabId: (context) => run(tabId(context)),
    stopBackground: (extensionId) => run(stopBackground(extensionId)),
    keepAlerts: () => run(keepAlerts),
    setColorScheme: (scheme) => run(setColorScheme(scheme)),
  };
}

/**
 * BiDi lists the documents of tabs only and finds a context by walking `TabManager.allTabs`
 * (remote/shared/NavigableManager.sys.mjs, Firefox 153). So the sidebar's browser is named to it as one tab more;
 * from then on scripts, real input events, files and screenshots work there as everywhere.
 */
function openSidebar(extensionId: string): string {
  const sidebar = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
  return `(async () => {
    await SidebarController.show(${JSON.stringify(sidebar)});
    const find = () => SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
    while (!find()?.browsingContext?.currentWindowGlobal) await new Promise((ready) => setTimeout(ready, 20));
    const remote = 'chrome://remote/content/shared/';
    const { TabManager } = ChromeUtils.importESModule(remote + 'TabManager.sys.mjs');
    const { NavigableManager } = ChromeUtils.importESModule(remote + 'NavigableManager.sys.mjs');
    const tabs = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(TabManager), 'allTabs').get;
    const sidebarTab = () => (find() ? [{ linkedBrowser: find() }] : []);
    const get = () => [...tabs.call(TabManager), ...sidebarTab()];
    Object.defineProperty(TabManager, 'allTabs', { configurable: true, get });
    find().permanentKey ??= {};
    return NavigableManager.getIdForBrowser(find());
  })()`;
}

function tabId(context: string): string {
  return `(() => {
    const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const browser = NavigableManager.getBrowsingContextById(${JSON.stringify(context)}).embedderElement;
    const tab = browser.ownerDocument.defaultView.gBrowser.getTabForBrowser(browser);
    return ExtensionParent.apiManager.global.tabTracker.getId(tab);
  })()`;
}

function stopBackground(extensionId: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)}).terminateBackground();
  })()`;
}

/**
 * Without a desktop the alerts service of a headless Firefox fails, and ext-notifications.js forgets the notification at
 * once (Firefox 153). It asks for the service by its contract at each notification, so one that shows nothing will do.
 */
const keepAlerts = `(() => {
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert: (alert, listener) => listener.observe(null, 'alertshow', alert.name),
    closeAlert: () => undefined,
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (iid) => service.QueryInterface(iid),
  };
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  registrar.registerFactory(Services.uuid.generateUUID(), '', '@mozilla.org/alerts-service;1', factory);
})()`;

function setColorScheme(scheme: Scheme): string {
  return `Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${scheme === 'dark' ? 1 : 0})`;
}
