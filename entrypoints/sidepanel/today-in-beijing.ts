const beijingOffsetMs = 8 * 3600 * 1000;

/** Today's date in Beijing, `YYYY-MM-DD`, whatever the zone of the machine. */
export function todayInBeijing(now = Date.now()): string {
  return new Date(now + beijingOffsetMs).toISOString().slice(0, 10);
}
