/** Wall-clock parts in Beijing; month 1–12. `day` may count on past the month's end when asked back from parts. */
export interface BeijingTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const offset = 8 * 60 * 60 * 1000;
export const dayLength = 24 * 60 * 60 * 1000;

/** Epoch ms of a Beijing wall-clock time, whatever the machine's zone; undefined when no such date or time exists (24:00 does). */
export function parseBeijingTime({ year, month, day, hour, minute }: BeijingTime): number | undefined {
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  const inDay = minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
  return exists && inDay ? midnight.getTime() + (hour * 60 + minute) * 60_000 - offset : undefined;
}

/** Beijing wall-clock parts of an epoch time in ms. */
export function toBeijingTime(time: number): BeijingTime {
  const shifted = new Date(time + offset);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** Number of the Beijing calendar day; differences count days as people do. */
export function toBeijingDay(time: number): number {
  return Math.floor((time + offset) / dayLength);
}
