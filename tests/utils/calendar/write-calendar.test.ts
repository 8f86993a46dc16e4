// @vitest-environment node
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test, vi } from 'vitest';
import { planCalendar } from '@/rules/exam/plan-calendar';
import { parseWindow } from '@/rules/exam/schedule';
import { writeCalendar } from '@/utils/calendar/write-calendar';

const aim = { batch: '2026-2', region: '大连' } as const;
const windows = {
  registration: parseWindow('2026-08-14 09:00 ~ 2026-09-18 17:00'),
  payment: parseWindow('~ 2026-09-22 17:00'),
  ticket: parseWindow('2026-11-02 09:00 ~ 2026-11-10 14:00'),
  exam: parseWindow('2026-12-31 ~ 2027-01-01'),
};
const now = Date.parse('2026-08-01T00:00:00Z');
const text = writeCalendar(planCalendar(aim, windows), now);
const expected = [
  ['软考报名开始（大连）', '2026-08-14T01:00:00.000Z', '2026-08-14T02:00:00.000Z'],
  ['软考报名截止（大连）', '2026-09-18T08:00:00.000Z', '2026-09-18T09:00:00.000Z'],
  ['软考缴费截止（大连）', '2026-09-22T08:00:00.000Z', '2026-09-22T09:00:00.000Z'],
  ['软考准考证打印（大连）', '2026-11-02T01:00:00.000Z', '2026-11-02T02:00:00.000Z'],
  ['软考考试（大连）', '2026-12-30T16:00:00.000Z', '2027-01-01T16:00:00.000Z'],
];

test('ical.js reads it', () => {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(
    events.map((event) => [
      event.summary,
      event.startDate.toJSDate().toISOString(),
      event.endDate.toJSDate().toISOString(),
    ]),
  ).toEqual(expected);
  expect(events.map(({ startDate }) => startDate.zone.tzid)).toEqual(expected.map(() => 'UTC'));
});

test('ical.js finds the alarms 48 hours before the closing and 24 hours before the end of the payment', () => {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const rings = events.map((event) =>
    event.getAllSubcomponents('valarm').map((alarm) => {
      const before = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
      const start = (event.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate().getTime();
      return new Date(start + before.toSeconds() * 1000).toISOString();
    }),
  );
  expect(rings).toEqual([
    ['2026-08-14T01:00:00.000Z'],
    ['2026-09-16T09:00:00.000Z', '2026-09-18T05:00:00.000Z'],
    ['2026-09-21T09:00:00.000Z', '2026-09-22T05:00:00.000Z'],
    ['2026-11-02T01:00:00.000Z'],
    ['2026-12-30T10:00:00.000Z'],
  ]);
});

test('node-ical reads the same', () => {
  const events = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []));
  expect(events.map(({ summary, start, end }) => [summary, start.toISOString(), end?.toISOString()])).toEqual(expected);
});

test('lines end with CRLF, none is longer than 75 octets, and no character is cut in two', () => {
  const lines = text.split('\r\n');
  expect(lines.some((line) => line.includes('\n'))).toBe(false);
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(text).not.toContain('\ufffd');
});

test('a second import moves the entries instead of doubling them', () => {
  const ids = (content: string) => [...content.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id);
  const later = writeCalendar(planCalendar(aim, { ...windows, payment: parseWindow('~ 2026-09-25 17:00') }), now + 1);
  expect(ids(later)).toEqual(ids(text));
  expect(new Set(ids(text)).size).toBe(expected.length);
  expect(ids(writeCalendar(planCalendar({ ...aim, region: '辽宁' }, windows), now))).not.toEqual(ids(text));
});

test.each(['Etc/GMT+8', 'UTC', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/New_York'])(
  'written on a machine in %s it is the same file',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(writeCalendar(planCalendar(aim, windows), now)).toBe(text);
    vi.unstubAllEnvs();
  },
);

test('a window of which one end is not known gives the entry of the other', () => {
  const kinds = (registration: string) =>
    planCalendar(aim, { registration: parseWindow(registration) }).map(({ summary }) => summary);
  expect(kinds('2026-08-14 09:00 ~')).toEqual(['软考报名开始（大连）']);
  expect(kinds('~ 2026-09-18 17:00')).toEqual(['软考报名截止（大连）']);
});

test('a calendar of unknown times is empty', () => {
  expect(planCalendar(aim, {})).toEqual([]);
});
