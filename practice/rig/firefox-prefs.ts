type Pref = string | number | boolean;

type Wanted = { proxyPort: number; extension?: { id: string; uuid: string }; downloadDir?: string | undefined };

/** The text of a profile's `user.js`: all traffic through the proxy, a fixed address for the extension, no calls home. */
export function firefoxPrefs({ proxyPort, extension, downloadDir }: Wanted): string {
  const prefs: Record<string, Pref> = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    ...(extension ? { 'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: extension.uuid }) } : {}),
    // A kept profile keeps the extension's data although a temporary add-on leaves with the browser.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    ...(downloadDir ? { 'browser.download.folderList': 2, 'browser.download.dir': downloadDir } : {}),
    ...quiet,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

const quiet: Record<string, Pref> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // A content process kept ready costs the start of one; each that is needed starts when it is.
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.push.connection.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // A change of the machine's network makes Firefox ask its WebSockets for a sign of life, BiDi's too; a busy machine may answer late.
  'network.notify.changed': false,
  'network.websocket.timeout.ping.response': 600,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};
