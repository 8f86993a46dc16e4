import type { FoundField } from './found-field';
import { familyOf, numberOf, type Part } from './part';

/** The whole value that stands in several controls, told once, at the first of them; '' elsewhere and while a part is missing. */
export function joinParts(first: FoundField, fields: readonly FoundField[]): string {
  if (first.ref !== first.group || !first.part) return '';
  const shown = new Map<Part, string>();
  for (const { key, part, group, evidence } of fields) {
    if (group !== first.group || key !== first.key || !part) continue;
    shown.set(part, evidence.model === '' ? '' : evidence.shown.trim());
  }
  const family = familyOf(first.part);
  const isWhole = [...shown].every(([part, text]) => text !== '' || part === 'extension');
  if (!isWhole || (family === 'place' && first.key !== 'nativePlace' && !shown.has('detail'))) return '';
  return family === 'date' ? joinDate(shown) : family === 'phone' ? joinPhone(shown) : joinPlace(shown);
}

function joinDate(shown: ReadonlyMap<Part, string>): string {
  const numbers = (['year', 'month', 'day'] as const).map((part) => numberOf(shown.get(part) ?? ''));
  return numbers
    .filter((number) => number !== undefined)
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
}

function joinPhone(shown: ReadonlyMap<Part, string>): string {
  const texts = (['area-code', 'number', 'extension'] as const).map((part) => shown.get(part) ?? '');
  return texts.filter(Boolean).join('-');
}

/** 北京市 + 市辖区 + 海淀区: the middle one stands in no address. */
function joinPlace(shown: ReadonlyMap<Part, string>): string {
  const texts = (['province', 'city', 'district', 'detail'] as const).map((part) => shown.get(part) ?? '');
  const isSaid = (text: string, at: number): boolean =>
    at !== 1 || !(/^(?:市辖区|县)$/.test(text) || text === texts[0] || `${text}市` === texts[0]);
  return texts.filter(isSaid).join('');
}
