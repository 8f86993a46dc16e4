// @vitest-environment node
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeWindow } from '@/rules/exam/describe-window';
import { planReminders, type Standing } from '@/rules/exam/plan-reminders';
import { parseWindow, windowState } from '@/rules/exam/schedule';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
/** An instant as a clock in Beijing shows it. */
const show = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 16);
const windows = {
  registration: parseWindow('2026-08-14 09:00 ~ 2026-09-18 17:00'),
  payment: parseWindow('2026-08-14 09:00 ~ 2026-09-22 17:00'),
  exam: parseWindow('2026-11-07 ~ 2026-11-10'),
};
const plan = (standing: Standing, now = '2026-08-01T00:00', given: Parameters<typeof planReminders>[1] = windows) =>
  planReminders(standing, given, at(now)).map(({ kind, at: when }) => `${kind} ${show(when)}`);
const kinds = (standing: Standing) => plan(standing).map((one) => one.split(' ')[0]);

test('the marks of a whole batch', () => {
  expect(plan({ status: 'draft' })).toEqual([
    'opens 2026-08-14T09:00',
    'closes 2026-09-16T17:00',
    'payment 2026-09-21T17:00',
    'ticket 2026-10-31T10:00',
    'exam 2026-11-06T18:00',
  ]);
});

test.each<[Standing['status'], string]>([
  ['unknown', 'opens closes payment ticket exam'],
  ['draft', 'opens closes payment ticket exam'],
  ['submitted', 'payment ticket exam'],
  ['approved', 'payment ticket exam'],
  ['refused', 'closes payment'],
  ['paid', 'ticket exam'],
  ['done', 'ticket exam'],
  ['given-up', ''],
])('%s: %s', (status, left) => {
  expect(kinds({ status }).join(' ')).toBe(left);
});

test('in a region without payment nobody is reminded of it', () => {
  expect(kinds({ status: 'approved', free: true })).toEqual(['ticket', 'exam']);
});

test.each([
  ['2026-09-16T16:59', true],
  ['2026-09-18T16:59', true],
  ['2026-09-18T17:00', false],
  ['2026-09-19T00:00', false],
])('at %s the 48 hours before the closing are planned: %s', (now, planned) => {
  expect(plan({ status: 'draft' }, now).some((one) => one.startsWith('closes'))).toBe(planned);
});

test.each([
  ['2026-08-15T08:59', true],
  ['2026-08-15T09:00', false],
])('the opening speaks for a day: at %s %s', (now, planned) => {
  expect(plan({ status: 'draft' }, now).some((one) => one.startsWith('opens'))).toBe(planned);
});

test.each([
  ['2026-08-14 09:00 ~', ['opens 2026-08-14T09:00']],
  ['~ 2026-09-18 17:00', ['closes 2026-09-16T17:00']],
  ['2026-09-17 09:00 ~ 2026-09-18 17:00', ['opens 2026-09-17T09:00', 'closes 2026-09-17T09:00']],
  ['2026-12-20 09:00 ~ 2027-01-01 16:00', ['opens 2026-12-20T09:00', 'closes 2026-12-30T16:00']],
  ['2026-09-01 00:00 ~ 2026-09-18 00:00', ['opens 2026-09-01T00:00', 'closes 2026-09-16T00:00']],
  ['2028-02-20 09:00 ~ 2028-03-01 10:00', ['opens 2028-02-20T09:00', 'closes 2028-02-28T10:00']],
  [' ~ ', []],
])('registration %s', (text, expected) => {
  expect(plan({ status: 'draft' }, '2026-08-01T00:00', { registration: parseWindow(text) })).toEqual(expected);
});

test.each([
  ['2026-08-24', '2026-08-27T10:00'], // Monday
  ['2026-08-27', '2026-09-01T10:00'], // Thursday: Friday, Monday, Tuesday
  ['2026-08-28', '2026-09-02T10:00'],
  ['2026-08-29', '2026-09-02T10:00'], // Saturday
  ['2026-12-30', '2027-01-04T10:00'],
])('submitted on %s: three working days later, %s', (submittedOn, expected) => {
  expect(plan({ status: 'submitted', submittedOn })).toContain(`review ${expected}`);
});

test.each(['', 'gestern', '2026-02-30'])('submitted on %o says nothing of the review', (submittedOn) => {
  expect(plan({ status: 'submitted', submittedOn }).some((one) => one.startsWith('review'))).toBe(false);
});

test('an announced printing of tickets goes before the guess', () => {
  const ticket = parseWindow('2026-11-02 09:00 ~ 2026-11-10 14:00');
  const found = planReminders({ status: 'paid' }, { ...windows, ticket }, at('2026-10-01T00:00'));
  expect(found.map(({ kind, at: when, guess }) => [kind, show(when), guess])).toEqual([
    ['ticket', '2026-11-02T09:00', undefined],
    ['exam', '2026-11-06T18:00', undefined],
  ]);
});

// America has summer time until 1 November 2026, New Zealand and Chatham begin it on 27 September 2026.
describe.each([
  'America/Los_Angeles',
  'Etc/GMT+8',
  'UTC',
  'Asia/Shanghai',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Europe/Berlin',
])('on a machine in %s', (zone) => {
  afterEach(() => vi.unstubAllEnvs());

  test('marks, states and words are those of Beijing', () => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(plan({ status: 'draft' })).toEqual([
      'opens 2026-08-14T09:00',
      'closes 2026-09-16T17:00',
      'payment 2026-09-21T17:00',
      'ticket 2026-10-31T10:00',
      'exam 2026-11-06T18:00',
    ]);
    expect(plan({ status: 'submitted', submittedOn: '2026-10-30' })).toContain('review 2026-11-04T10:00');
    const night = parseWindow('2026-12-20 09:00 ~ 2027-01-01 00:00');
    expect(windowState(night, at('2026-12-31T23:59'))).toBe('open');
    expect(windowState(night, at('2027-01-01T00:00'))).toBe('closed');
    expect(describeWindow(night, at('2026-12-31T08:00'))).toBe('今天 24:00 截止');
    expect(describeWindow(night, at('2026-12-30T23:59'))).toBe('明天 24:00 截止');
    expect(describeWindow(night, at('2026-12-18T23:59'))).toBe('2 天后开始');
  });
});
