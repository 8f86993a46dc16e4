import * as z from 'zod/mini';

/** Wrong passphrases in a row, and when the last one was tried (ms since 1970). */
export const attemptsSchema = z.strictObject({
  failures: z.int().check(z.gte(0), z.lte(1_000_000)),
  lastAt: z.number().check(z.gte(0)),
});
export type Attempts = z.infer<typeof attemptsSchema>;

export const noAttempts: Attempts = { failures: 0, lastAt: 0 };

const freeAttempts = 3;
const firstDelaySeconds = 5;
const maxDelaySeconds = 300;

export interface AttemptVerdict {
  /** 0: try now. */
  waitSeconds: number;
  attempts: Attempts;
}

/**
 * Whether a passphrase may be tried now, and the attempts to keep: a permitted try counts as wrong until it proves right,
 * so that neither two panels nor a closed one can get more tries. After 3 wrong ones 5 s, 10 s, 20 s … up to 5 minutes.
 * Slows down a person at this panel; somebody with a copy of the disk is held up by the key derivation alone.
 */
export function judgeAttempt(attempts: Attempts, now: number): AttemptVerdict {
  const delay = delayAfter(attempts.failures) * 1000;
  // A clock that was set back must not lock anybody out for years: the wait starts anew from now.
  const lastAt = Math.min(attempts.lastAt, now);
  const wait = lastAt + delay - now;
  if (wait > 0) return { waitSeconds: Math.ceil(wait / 1000), attempts: { ...attempts, lastAt } };
  return { waitSeconds: 0, attempts: { failures: attempts.failures + 1, lastAt: now } };
}

/** Seconds to wait after so many wrong passphrases in a row. */
export function delayAfter(failures: number): number {
  if (failures < freeAttempts) return 0;
  return Math.min(maxDelaySeconds, firstDelaySeconds * 2 ** (failures - freeAttempts));
}
