import { parseBeijingTime } from './beijing-time';

/** A span in epoch ms; it is open from `opens` on and shut at `closes`. One end may not be known, never both. */
export interface Window {
  opens?: number;
  closes?: number;
}

export type WindowState = 'open' | 'upcoming' | 'closed' | 'unknown';

interface DatePoint {
  year: number;
  month: number;
  day: number;
  hour: number | undefined;
  minute: number;
}

const separator = /\s*[~～〜至到]\s*|\s+[-–—－]+\s+|\s*[–—]+\s*/;
const point =
  /^(?:(20\d{2})\s*(?:年|[-/.]))?\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?\s*(?:(\d{1,2})\s*[:：时]\s*(\d{1,2})?\s*(?:分|[:：]\d{2})?)?$/;

/**
 * Reads a time cell of the portal in Beijing time: `2026-08-14 09:00 ~ 2026-09-18 17:00` (also ～, 至, 年月日, seconds).
 * A date without a time opens at 00:00 and closes at 24:00; a year missing at the end is the one of the beginning.
 * One end may be missing or a placeholder: `2026-08-14 09:00 ~`, `~ 2026-09-22 16:00`.
 * Undefined for placeholders on both sides (未定, 待定, 暂无, 无, -, /, ` ~ `), a lone moment and impossible spans.
 */
export function parseWindow(text: string): Window | undefined {
  const [from = '', to, ...rest] = text.trim().split(separator);
  if (to === undefined || rest.length > 0) return undefined;
  const opens = readEnd(from, 0, undefined);
  const closes = readEnd(to, 24, parsePoint(from, undefined)?.year);
  if (opens === 'wrong' || closes === 'wrong') return undefined;
  if (opens !== undefined && closes !== undefined) return opens < closes ? { opens, closes } : undefined;
  if (opens !== undefined) return { opens };
  return closes === undefined ? undefined : { closes };
}

/** Where `now` (epoch ms) stands to a window; `unknown` also where the missing end would have to tell. */
export function windowState(window: Window | undefined, now: number): WindowState {
  const { opens, closes } = window ?? {};
  if (opens !== undefined && now < opens) return 'upcoming';
  if (closes !== undefined && now >= closes) return 'closed';
  return opens !== undefined && closes !== undefined ? 'open' : 'unknown';
}

const placeholder = /^(?:未定|待定|暂无|无|[-/—–－]*)$/;

/** Undefined where nothing is given; `wrong` for what is neither a moment nor a placeholder. */
function readEnd(text: string, hour: number, year: number | undefined): number | 'wrong' | undefined {
  if (placeholder.test(text.trim())) return undefined;
  const found = parsePoint(text, year);
  return (found && parseBeijingTime({ ...found, hour: found.hour ?? hour })) ?? 'wrong';
}

function parsePoint(text: string, ownYear: number | undefined): DatePoint | undefined {
  const [, year, month, day, hour, minute] = point.exec(text.trim()) ?? [];
  const knownYear = year === undefined ? ownYear : Number(year);
  if (knownYear === undefined || month === undefined) return undefined;
  return {
    year: knownYear,
    month: Number(month),
    day: Number(day),
    hour: hour === undefined ? undefined : Number(hour),
    minute: Number(minute ?? 0),
  };
}
