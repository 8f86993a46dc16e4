import { toBeijingDate } from '@/rules/profile/dates';

/** Today's date in Beijing, `YYYY-MM-DD`, whatever the zone of the machine. */
export function todayInBeijing(now = Date.now()): string {
  return toBeijingDate(new Date(now).toISOString());
}
