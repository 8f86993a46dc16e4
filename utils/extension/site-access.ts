import { browser } from './browser';

function officialOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/**
 * Tells whether the browser lets us see the official hosts, now and whenever that changes: a person can take the access
 * away in the browser's own settings (Firefox since 127, Chromium's site access).
 */
export function watchSiteAccess(onAccess: (allowed: boolean) => void, signal: AbortSignal): void {
  const tell = async (): Promise<void> => {
    const allowed = await browser.permissions.contains({ origins: officialOrigins() });
    if (!signal.aborted) onAccess(allowed);
  };
  const onChange = (): void => void tell();
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
  void tell();
}

/** The browser asks the person; only straight from a press. */
export async function askSiteAccess(): Promise<void> {
  await browser.permissions.request({ origins: officialOrigins() });
}
