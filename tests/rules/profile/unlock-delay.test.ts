import { expect, test } from 'vitest';
import { type Attempts, attemptsSchema, delayAfter, judgeAttempt, noAttempts } from '@/rules/profile/unlock-delay';

const now = Date.parse('2026-09-11T08:00:00Z');
const at = (failures: number, secondsAgo: number): Attempts => ({ failures, lastAt: now - secondsAgo * 1000 });

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 5],
  [4, 10],
  [5, 20],
  [8, 160],
  [9, 300],
  [1000, 300],
])('after %i wrong passphrases %i seconds', (failures, seconds) => {
  expect(delayAfter(failures)).toBe(seconds);
});

test.each<[string, Attempts, number, Attempts]>([
  ['the first try', noAttempts, 0, at(1, 0)],
  ['the third try, at once', at(2, 0), 0, at(3, 0)],
  ['the fourth try, at once', at(3, 0), 5, at(3, 0)],
  ['a second later', at(3, 1), 4, at(3, 1)],
  ['a part of a second is a whole one', at(3, 4.9), 1, at(3, 4.9)],
  ['the time is over', at(3, 5), 0, at(4, 0)],
  ['after a restart days later', at(12, 86_400), 0, at(13, 0)],
  ['the clock was set back by years', { failures: 4, lastAt: now + 1e11 }, 10, at(4, 0)],
])('%s', (_case, attempts, waitSeconds, kept) => {
  expect(judgeAttempt(attempts, now)).toEqual({ waitSeconds, attempts: kept });
  expect(attemptsSchema.safeParse(kept).success).toBe(true);
});
