import { findAddressRegion, namedAfter, plainAddress } from './find-address-region';

/** Which of these cities an address begins with, behind its province; undefined where it does not say, or names another province. */
export function findAddressPlace(address: string, region: string, places: readonly string[]): string | undefined {
  const text = plainAddress(address);
  const province = findAddressRegion(text);
  if (province && province.name !== region) return places.find((place) => place === province.name);
  const names = province ? [province.name, ...province.aliases] : [];
  const rest = [text, ...names.flatMap((name) => (text.startsWith(name) ? text.slice(name.length) : []))];
  return places.find((place) => rest.some((words) => beginsWith(words, place)));
}

/** 朝阳区 is a district of another city. */
function beginsWith(words: string, place: string): boolean {
  const behind = words.slice(place.length);
  return words.startsWith(place) && !behind.startsWith('区') && !namedAfter.test(behind);
}
