import { matchRegion } from '@/rules/exam/match-region';
import type { Region } from '@/rules/exam/regions';

// 北京路, 山西大厦, 海南藏族自治州: a place named after a province, not the province.
export const namedAfter =
  /^[东西南北中]?[一二三四五]?(路|街|大街|大道|道|巷|弄|里|村|新村|小区|大厦|大楼|广场|花园|藏族)/;

/** Without blanks and without the country in front. */
export function plainAddress(address: string): string {
  return address.replace(/\s/g, '').replace(/^(中华人民共和国|中国)/, '');
}

/** The province (大连, 宁波 for themselves) an address begins with; undefined when it does not say. */
export function findAddressRegion(address: string): Region | undefined {
  const text = plainAddress(address);
  const region = matchRegion(text);
  if (!region) return undefined;
  const names = [region.name, ...region.aliases].filter((name) => text.startsWith(name));
  const longest = Math.max(...names.map((name) => name.length));
  return namedAfter.test(text.slice(longest)) ? undefined : region;
}

/** Whether an address names some city or county, known to us or not. */
export function namesPlace(address: string): boolean {
  return /[市州盟县旗]/.test(address);
}
