import polyfill from 'webextension-polyfill';

/**
 * The extension API of our own pages and the background: promises everywhere, also in Chromium older than 148.
 * The page script needs nothing of the polyfill and uses the browser's own object.
 */
export const browser = polyfill;
