/** A calendar date as far as a text states it. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

const separated =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?)?\s*月?(?:(?:\s+|T)\d{1,2}:\d{2}(?::\d{2})?)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})?$/;
const yearOnly = /^(\d{4})\s*年?$/;

/** `2016-07-25`, `2016年7月`, `2016/7/25`, `20160725`, `2016`, with a time behind it or not; undefined for anything that is no date. */
export function parseDateText(text: string): DateParts | undefined {
  const plain = text.normalize('NFKC').trim();
  const found = separated.exec(plain) ?? compact.exec(plain) ?? yearOnly.exec(plain);
  if (!found?.[1]) return undefined;
  const month = found[2] === undefined ? undefined : Number(found[2]);
  const day = found[3] === undefined ? undefined : Number(found[3]);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return { year: Number(found[1]), ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The date format a hint spells out (`请选择 yyyy-MM-dd`), in the tokens yyyy MM M dd d; undefined when none. */
export function findDateFormat(hint: string): string | undefined {
  const plain = hint.normalize('NFKC');
  const spelled = /y{4}(?:\s?[-/.年]?\s?m{1,2}(?:\s?[-/.月]?\s?d{1,2})?)?[月日]?/i.exec(plain)?.[0];
  if (spelled) return spelled.replace(/y/gi, 'y').replace(/m/gi, 'M').replace(/d/gi, 'd').replace(/\s/g, '');
  const example = /\d{4}(?:[-/.年]?\d{1,2}(?:[-/.月]?\d{1,2}日?)?月?)?/.exec(plain)?.[0];
  if (!example || !parseDateText(example)) return undefined;
  return toFormat(example);
}

function toFormat(example: string): string {
  if (/^\d{8}$/.test(example)) return 'yyyyMMdd';
  if (/^\d{6}$/.test(example)) return 'yyyyMM';
  let token = 0;
  return example.replace(/\d+/g, (digits) => {
    token += 1;
    if (token === 1) return 'yyyy';
    const letter = token === 2 ? 'M' : 'd';
    return digits.length === 2 ? letter.repeat(2) : letter;
  });
}

/** `2016-07-05` in the wanted format; undefined when the text is no date or lacks a part that the format needs. */
export function formatDate(text: string, format: string): string | undefined {
  const parts = parseDateText(text);
  if (!parts) return undefined;
  const values: Record<string, number | undefined> = { y: parts.year, M: parts.month, d: parts.day };
  const tokens = format.match(/y{4}|M{1,2}|d{1,2}/g) ?? [];
  if (tokens.length === 0 || tokens.some((token) => values[token[0] ?? ''] === undefined)) return undefined;
  return format.replace(/y{4}|M{1,2}|d{1,2}/g, (token) => String(values[token[0] ?? '']).padStart(token.length, '0'));
}

/** True when both texts state the same date, as far as the less precise one goes. */
export function sameDate(left: string, right: string): boolean {
  const a = parseDateText(left);
  const b = parseDateText(right);
  if (!a || !b || a.year !== b.year) return false;
  const sameMonth = a.month === undefined || b.month === undefined || a.month === b.month;
  return sameMonth && (a.day === undefined || b.day === undefined || a.day === b.day);
}
