/**
 * Stands in for the context that WXT hands to a content script (wxt.config.ts): event wrappers and a watch of the address,
 * 0.9 kB gzip of which this script uses nothing. When the extension goes, the port to its panel ends, and so does the work.
 */
export class ContentScriptContext {}
