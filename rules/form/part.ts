import { normalizeText } from './normalize-label';

/** The pieces that pages ask for one by one, each family in the order of filling. */
export const parts = [
  'year',
  'month',
  'day',
  'area-code',
  'number',
  'extension',
  'province',
  'city',
  'district',
  'detail',
] as const;
/** One piece of a value: of a date, of a landline number, of an address. */
export type Part = (typeof parts)[number];

export type PartFamily = 'date' | 'phone' | 'place';

export function familyOf(part: Part): PartFamily {
  const at = parts.indexOf(part);
  return at < 3 ? 'date' : at < 6 ? 'phone' : 'place';
}

/** `2005`, `05`, `5月`, `2005年`: the number it says; undefined for anything else. */
export function numberOf(text: string): number | undefined {
  const digits = /^(\d{1,4})[年月日号]?份?$/.exec(normalizeText(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const peoples = '(?<!内)蒙古|壮|回|维吾尔|朝鲜|土家|苗|藏|羌|彝|布依|侗|白|傣|景颇|傈僳|哈尼|哈萨克|柯尔克孜';
const placeEnding = new RegExp(`(?:(?:(?:${peoples})族?)*自治[区州县旗]|特别行政区|地区|[省市盟州区县旗])$`);

/** `江苏省` → `江苏`; a name of one character keeps its ending. */
export function placeStem(name: string): string {
  const stem = name.replace(placeEnding, '');
  return stem.length > 1 ? stem : name;
}

/** True when the control shows the wanted piece, in whatever wording: `5月` and `05`, 江苏 and 江苏省. */
export function samePart(part: Part, shown: string, text: string): boolean {
  const [left, right] = [normalizeText(shown), normalizeText(text)];
  if (left === right || part === 'detail') return left === right;
  if (familyOf(part) === 'date') return numberOf(left) !== undefined && numberOf(left) === numberOf(right);
  return familyOf(part) === 'place' && placeStem(left) === placeStem(right);
}
