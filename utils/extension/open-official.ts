import { type OfficialLinkId, officialLinks } from '@/rules/journey/official-links';
import { browser } from './browser';

/** Opens an official page in a tab of its own. Nothing else here opens a page of the web. */
export function openOfficial(id: OfficialLinkId): void {
  void browser.tabs.create({ url: officialLinks[id].href });
}
