import { remember } from '@/rules/form/remember';
import type { Scan } from './scan';
import type { Sight } from './visible';
import { visibleText } from './visible-text';

/**
 * Where one stands on a site: Bootstrap, layui, Element, antd, iView and a template of many back offices (`placeul`, in
 * pages of ten authors), which all name it so.
 */
const trails = '[class*="crumb"], .placeul';
const isTrailName = remember((names) => /crumb|placeul/.test(names));
const between = /[\s/>›»＞]+/;
const longest = 120;

/** The steps of the first trail in sight, outermost first; none on a page that draws no trail. */
export function readTrail(root: ParentNode, { names }: Scan, sees: Sight): string[] {
  if (![...names].some(isTrailName)) return [];
  const trail = [...root.querySelectorAll(trails)].find(sees);
  return trail ? visibleText(trail, longest, { sees }).split(between).filter(Boolean) : [];
}
