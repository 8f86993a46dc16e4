// @vitest-environment node
import { expect, test } from 'vitest';
import { describeBadge, describeReminder } from '@/rules/exam/describe-reminder';
import { findDue } from '@/rules/exam/due-reminders';
import { planReminders } from '@/rules/exam/plan-reminders';
import { type ReminderSet, reminderSetsSchema } from '@/rules/exam/reminder';
import { parseWindow } from '@/rules/exam/schedule';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const windows = {
  registration: parseWindow('2026-08-14 09:00 ~ 2026-09-18 17:00'),
  payment: parseWindow('2026-08-14 09:00 ~ 2026-09-22 17:00'),
};
const fresh = (): ReminderSet => ({
  batch: '2026-2',
  region: '大连',
  reminders: planReminders({ status: 'draft' }, windows, at('2026-08-01T00:00')),
  told: [],
});

/** Looks again and again as the background does, and gives what was said when. */
function live(moments: readonly string[]): string[] {
  const said: string[] = [];
  moments.reduce<readonly ReminderSet[]>(
    (sets, moment) => {
      const found = findDue(sets, at(moment));
      said.push(...found.due.map(({ reminder }) => `${moment} ${reminder.kind}`));
      return found.sets;
    },
    [fresh()],
  );
  return said;
}

test('each speaks once, at the first look after its mark', () => {
  expect(
    live([
      '2026-08-14T08:59',
      '2026-08-14T09:00',
      '2026-08-14T09:01',
      '2026-09-16T16:59',
      '2026-09-16T17:00',
      '2026-09-17T00:00',
      '2026-09-21T17:30',
      '2026-09-22T17:00',
    ]),
  ).toEqual(['2026-08-14T09:00 opens', '2026-09-16T17:00 closes', '2026-09-21T17:30 payment']);
});

test('what passed while the computer was off is made up for, and what is over is not', () => {
  expect(live(['2026-09-17T10:00', '2026-09-30T10:00'])).toEqual(['2026-09-17T10:00 closes']);
});

test('a deadline that moved speaks again', () => {
  const first = findDue([fresh()], at('2026-09-16T18:00')).sets[0];
  const moved = { ...windows, registration: parseWindow('2026-08-14 09:00 ~ 2026-09-20 17:00') };
  const sets = [
    {
      ...fresh(),
      told: first?.told ?? [],
      reminders: planReminders({ status: 'draft' }, moved, at('2026-09-17T00:00')),
    },
  ];
  expect(findDue(sets, at('2026-09-18T17:00')).due.map(({ reminder }) => reminder.kind)).toEqual(['closes']);
});

test.each([
  ['2026-08-01T10:00', '2026-08-02T00:00'],
  ['2026-08-14T00:00', '2026-08-14T09:00'],
  ['2026-09-16T16:00', '2026-09-16T17:00'],
  ['2026-09-18T16:59', '2026-09-18T17:00'],
  ['2026-12-31T10:00', undefined],
])('after %s it looks again at %s', (now, next) => {
  expect(findDue([fresh()], at(now)).wakeAt).toBe(next && at(next));
});

test('a set whose times are not known yet stays', () => {
  const sets = [{ ...fresh(), reminders: [] }];
  expect(findDue(sets, at('2026-08-01T00:00'))).toEqual({ due: [], sets, wakeAt: undefined });
});

test('what is kept can be read back', () => {
  const { sets } = findDue([fresh()], at('2026-09-16T18:00'));
  expect(reminderSetsSchema.safeParse(JSON.parse(JSON.stringify(sets))).data).toEqual(sets);
});

test.each([
  ['2026-08-13T10:00', undefined],
  ['2026-08-14T09:00', { text: '35天', urgent: false }],
  ['2026-09-17T23:59', { text: '1天', urgent: true }],
  ['2026-09-18T00:00', { text: '今天', urgent: true }],
  ['2026-09-18T17:00', { text: '4天', urgent: false }],
  ['2026-09-22T17:00', undefined],
])('the badge at %s: %o', (now, badge) => {
  expect(describeBadge([fresh()], at(now))).toEqual(badge);
});

test('a notification names the region, the batch and the time', () => {
  const [, closes] = fresh().reminders;
  if (!closes) throw new Error('nothing planned');
  expect(describeReminder(closes, fresh(), at('2026-09-16T17:00'))).toEqual({
    title: '大连：报名快截止',
    message: '2026 年下半年。9 月 18 日 17:00 截止。还没提交的，请尽快提交；截止后不能补报。',
  });
});
