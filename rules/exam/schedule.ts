import { parseBeijingTime } from './beijing-time';

/** A span in epoch ms; it is open from `opens` on and shut at `closes`. */
export interface Window {
  opens: number;
  closes: number;
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
 * Undefined for placeholders (未定, 待定, 暂无, 无, -, /, ` ~ `), half-given or impossible spans.
 */
export function parseWindow(text: string): Window | undefined {
  const [from = '', to = '', ...rest] = text.trim().split(separator);
  const start = parsePoint(from, undefined);
  const end = start && parsePoint(to, start.year);
  if (!start || !end || rest.length > 0) return undefined;
  const opens = parseBeijingTime({ ...start, hour: start.hour ?? 0 });
  const closes = parseBeijingTime({ ...end, hour: end.hour ?? 24 });
  return opens !== undefined && closes !== undefined && opens < closes ? { opens, closes } : undefined;
}

/** Where `now` (epoch ms) stands to a window; an unread window is `unknown`. */
export function windowState(window: Window | undefined, now: number): WindowState {
  if (!window) return 'unknown';
  if (now < window.opens) return 'upcoming';
  return now < window.closes ? 'open' : 'closed';
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
