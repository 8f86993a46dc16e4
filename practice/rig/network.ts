import type { Cleanup } from './cleanup.ts';
import type { LaunchOptions } from './launch-options.ts';
import { startProxy } from './proxy.ts';
import { servePortal } from './serve-portal.ts';

/** All the network a rig's browser has. */
export type Network = { proxyPort: number; refusedHosts(): string[] };

/** Services a fresh browser profile calls by itself, with no extension at work. */
const vendorHosts: readonly RegExp[] = [
  // In the proxy log of Chromium 156: clock, component updates, sign-in, guesses at form fields.
  /^(clients2|accounts)\.google\.com$/,
  /^(update|content-autofill)\.googleapis\.com$/,
  // Downloads of components; in the proxy log of Chromium 156 after minutes.
  /^redirector\.gvt1\.com$/,
  // Not seen here; Chrome's and Edge's documented services that Debian's build has switched off.
  /^(optimizationguide-pa|safebrowsing|android)\.googleapis\.com$/,
  /^(clients4|android\.clients|mtalk)\.google\.com$/,
  /^(edge\.microsoft\.com|config\.edge\.skype\.com)$/,
  // In the proxy log of Firefox ESR 153: remote settings and updates, under several names of Mozilla.
  /\.mozilla\.(com|net|org)$/,
  /^detectportal\.firefox\.com$/,
];

/** Starts the portal (unless one runs) and the proxy; both end with `cleanup`. */
export async function startNetwork(options: LaunchOptions, cleanup: Cleanup): Promise<Network> {
  const proxy = await startProxy(options.portalPort ?? (await ownPortal(options, cleanup)));
  cleanup.add(proxy.close);
  const refusedHosts = () =>
    proxy.refused.map(hostOf).filter((host) => !vendorHosts.some((vendor) => vendor.test(host)));
  return { proxyPort: proxy.port, refusedHosts };
}

async function ownPortal({ handle }: LaunchOptions, cleanup: Cleanup): Promise<number> {
  if (!handle) throw new Error('launch needs `handle` or `portalPort`');
  const portal = await servePortal(handle);
  cleanup.add(portal.close);
  return portal.port;
}

function hostOf(target: string): string {
  return new URL(target.includes('://') ? target : `https://${target}`).hostname;
}
