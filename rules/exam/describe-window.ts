import { toBeijingDay, toBeijingTime } from './beijing-time';
import { type Window, windowState } from './schedule';

/**
 * What a window means right now, in one short phrase: `3 天后截止`, `今天 16:00 截止`, `还剩 25 分钟`, `3 天后开始`,
 * `8 月 14 日 09:00 开始`, `9 月 18 日 17:00 已截止`, `时间未定`. `now` in epoch ms; days are Beijing calendar days.
 */
export function describeWindow(window: Window | undefined, now: number): string {
  const { opens, closes } = window ?? {};
  switch (windowState(window, now)) {
    case 'open':
      return describeClosing(closes ?? now, now);
    case 'upcoming':
      return describeOpening(opens ?? now, now);
    case 'closed':
      return `${describeEnd(closes ?? now, now)} 已截止`;
    case 'unknown':
      if (opens !== undefined) return '已开始，截止时间未定';
      return closes === undefined ? '时间未定' : `${describeEnd(closes, now)} 截止`;
  }
}

const countedDays = 14;

function describeOpening(opens: number, now: number): string {
  const days = toBeijingDay(opens) - toBeijingDay(now);
  return days >= 2 && days <= countedDays ? `${days} 天后开始` : `${describeMoment(opens, now)} 开始`;
}

function describeClosing(closes: number, now: number): string {
  const minutes = Math.ceil((closes - now) / 60_000);
  if (minutes <= 60) return `还剩 ${minutes} 分钟`;
  const days = toBeijingDay(closes - 1) - toBeijingDay(now);
  return days >= 2 ? `${days} 天后截止` : `${describeEnd(closes, now)} 截止`;
}

/** Midnight belongs to the day it ends: 24:00, lest anyone count on one more day. */
export function describeEnd(closes: number, now: number): string {
  const { hour, minute } = toBeijingTime(closes);
  if (hour !== 0 || minute !== 0) return describeMoment(closes, now);
  return `${describeDay(closes - 1, now)} 24:00`;
}

/** `今天 16:00`, `8 月 14 日 09:00`, with the year where it is another one. */
export function describeMoment(time: number, now: number): string {
  const { hour, minute } = toBeijingTime(time);
  return `${describeDay(time, now)} ${twoDigits(hour)}:${twoDigits(minute)}`;
}

function describeDay(time: number, now: number): string {
  const nearby = { '-1': '昨天', '0': '今天', '1': '明天' }[String(toBeijingDay(time) - toBeijingDay(now))];
  if (nearby) return nearby;
  const { year, month, day } = toBeijingTime(time);
  return `${year === toBeijingTime(now).year ? '' : `${year} 年 `}${month} 月 ${day} 日`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
