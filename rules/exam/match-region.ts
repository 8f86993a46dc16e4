import { type Region, regions } from './regions';

/** The organisation a row name or a person's words mean; the longest name wins (新疆兵团 over 新疆), undefined when none fits. */
export function matchRegion(text: string): Region | undefined {
  const words = text.replace(/[（(【[][^）)】\]]*[）)】\]]/g, '').replace(/\s+/g, '');
  const fits = regions.flatMap((region) =>
    [region.name, ...region.aliases].flatMap((name) => (words.startsWith(name) ? { region, length: name.length } : [])),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.region;
}
