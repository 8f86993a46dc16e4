import ical, { ICalAlarmType } from 'ical-generator';
import type { CalendarEntry } from '@/rules/exam/plan-calendar';

/** The text of an .ics file: UTC times, folded lines, each entry with its alarms. `now` in epoch ms. */
export function writeCalendar(entries: readonly CalendarEntry[], now: number): string {
  const calendar = ical({
    name: '软考报名',
    prodId: { company: 'ruankao-copilot', product: '软考报名助手', language: 'ZH' },
  });
  for (const { id, start, end, summary, description, alarms } of entries) {
    const event = calendar.createEvent({
      id,
      stamp: new Date(now),
      start: new Date(start),
      end: new Date(end),
      summary,
      description,
    });
    for (const before of alarms) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: before / 1000, description: summary });
    }
  }
  return calendar.toString();
}
