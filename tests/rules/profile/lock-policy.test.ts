import { expect, test } from 'vitest';
import { judgeLock, type LockFacts, type LockVerdict } from '@/rules/profile/lock-policy';

const minute = 60_000;
const start = Date.parse('2026-09-11T08:00:00Z');
const facts: LockFacts = { choice: '15', lastActivityAt: start, now: start, machine: 'active' };
const open = { locked: false, lockAt: start + 15 * minute } as const;

test.each<[string, Partial<LockFacts>, LockVerdict]>([
  ['just used', {}, open],
  ['a moment before', { now: start + 15 * minute - 1 }, open],
  ['the time is up', { now: start + 15 * minute }, { locked: true, reason: 'time' }],
  ['after a night of sleep', { now: start + 600 * minute }, { locked: true, reason: 'time' }],
  ['one minute chosen', { choice: '1', now: start + minute }, { locked: true, reason: 'time' }],
  ['an hour chosen', { choice: '60', now: start + 59 * minute }, { locked: false, lockAt: start + 60 * minute }],
  ['nobody at the computer', { machine: 'idle' }, { locked: true, reason: 'idle' }],
  ['the screen was locked', { machine: 'locked' }, { locked: true, reason: 'screen-locked' }],
  ['only a restart locks', { choice: 'restart', now: start + 9999 * minute, machine: 'locked' }, { locked: false }],
  ['the clock was corrected by seconds', { now: start - 30_000 }, open],
  ['the clock was set back by a day', { now: start - 1440 * minute }, { locked: true, reason: 'clock' }],
])('%s', (_case, changed, verdict) => {
  expect(judgeLock({ ...facts, ...changed })).toEqual(verdict);
});
