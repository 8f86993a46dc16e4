import { expect, test } from 'vitest';
import { describeWindow } from '@/rules/exam/describe-window';
import { parseWindow } from '@/rules/exam/schedule';

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const dalian = '2026-08-14 09:00 ~ 2026-09-18 17:00';
const hongKong = '2026-09-01 00:00 ~ 2026-09-18 00:00';

test.each([
  [dalian, '2025-12-31T10:00', '2026 年 8 月 14 日 09:00 开始'],
  [dalian, '2026-08-01T10:00', '8 月 14 日 09:00 开始'],
  [dalian, '2026-08-13T23:59', '明天 09:00 开始'],
  [dalian, '2026-08-14T00:00', '今天 09:00 开始'],
  [dalian, '2026-08-14T09:00', '35 天后截止'],
  [dalian, '2026-09-15T23:00', '3 天后截止'],
  [dalian, '2026-09-16T00:00', '2 天后截止'],
  [dalian, '2026-09-17T23:00', '明天 17:00 截止'],
  [dalian, '2026-09-18T08:00', '今天 17:00 截止'],
  [dalian, '2026-09-18T16:00', '还剩 60 分钟'],
  [dalian, '2026-09-18T16:59', '还剩 1 分钟'],
  [dalian, '2026-09-18T17:00', '今天 17:00 已截止'],
  [dalian, '2026-09-19T17:00', '昨天 17:00 已截止'],
  [dalian, '2026-10-01T17:00', '9 月 18 日 17:00 已截止'],
  [hongKong, '2026-09-16T10:00', '明天 24:00 截止'],
  [hongKong, '2026-09-17T10:00', '今天 24:00 截止'],
  [hongKong, '2026-09-18T00:00', '昨天 24:00 已截止'],
  [' ~ ', '2026-09-18T00:00', '时间未定'],
])('%s at %s: %s', (text, now, words) => {
  expect(describeWindow(parseWindow(text), at(now))).toBe(words);
});
