import { toBeijingTime } from '@/rules/exam/beijing-time';

const written = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** `2016-07-25`, `2016/7/25`, `2016.7.25`, `2016年7月25日` or `20160725` → `2016-07-25`; undefined when no real day. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const parts = written.exec(trimmed) ?? compact.exec(trimmed);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}

/** Whether `YYYY-MM-DD` names a day of the calendar from 1900 on. */
export function isRealDate(date: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const time = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/** Full years between two days `YYYY-MM-DD`; a birthday counts from the day itself, as on the portal's 年龄. */
export function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** An ISO instant as the clock in Beijing shows it, `2026-09-01 08:00`; the portal knows no other zone. */
export function describeInstant(instant: string): string {
  const { year, month, day, hour, minute } = toBeijingTime(Date.parse(instant));
  const [monthText, dayText, hourText, minuteText] = [month, day, hour, minute].map((n) => String(n).padStart(2, '0'));
  return `${year}-${monthText}-${dayText} ${hourText}:${minuteText}`;
}

/** The day of an instant in Beijing, `YYYY-MM-DD`. */
export function toBeijingDate(instant: string): string {
  return describeInstant(instant).slice(0, 10);
}

/** The same day some months on; where that month is shorter, its last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return moved.toISOString().slice(0, 10);
}
