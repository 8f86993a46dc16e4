import { expect, test } from 'vitest';
import { describeDeadline } from '@/rules/exam/describe-deadline';
import { parseWindow } from '@/rules/exam/schedule';
import type { Outcome } from '@/rules/journey/outcome';

const windows = {
  registration: parseWindow('2026-08-14 09:00 ~ 2026-09-18 17:00'),
  payment: parseWindow('2026-08-14 09:00 ~ 2026-09-22 24:00'),
};
const ask = '请马上问当地考试机构。';

test.each<[Outcome['status'], string, string | undefined]>([
  ['refused', '2026-09-10T10:00', '报名截止：9 月 18 日 17:00，请在这之前重新提交。'],
  ['refused', '2026-09-18T16:59', '报名截止：今天 17:00，请在这之前重新提交。'],
  ['refused', '2026-09-18T17:00', `报名已截止（今天 17:00），还能不能改，${ask}`],
  ['approved', '2026-09-20T10:00', '缴费截止：9 月 22 日 24:00，请在这之前自己完成。'],
  ['approved', '2026-09-23T10:00', `缴费已截止（昨天 24:00），还没缴的，${ask}`],
  ['submitted', '2026-09-10T10:00', undefined],
  ['paid', '2026-09-10T10:00', undefined],
])('%s at %s: %s', (status, time, expected) => {
  expect(describeDeadline(status, { windows, free: false, now: Date.parse(`${time}:00+08:00`) })).toBe(expected);
});

test('where nothing is paid, and where no time is known', () => {
  const now = Date.parse('2026-09-10T10:00:00+08:00');
  expect(describeDeadline('approved', { windows, free: true, now })).toBeUndefined();
  expect(describeDeadline('approved', { windows: {}, free: false, now })).toBeUndefined();
  expect(describeDeadline('refused', { windows: {}, free: true, now })).toBe(
    '请在报名截止前重新提交；截止时间看报名平台首页。',
  );
});
