/** Minutes without use after which saved data is locked; `restart`: only with the browser or by hand. */
export const lockChoices = ['1', '5', '15', '30', '60', 'restart'] as const;
export type LockChoice = (typeof lockChoices)[number];

export const defaultLockChoice: LockChoice = '15';

/** All times in milliseconds since 1970. */
export interface LockFacts {
  choice: LockChoice;
  /** The last key or click in a panel. */
  lastActivityAt: number;
  now: number;
  /** `locked`: the computer's own screen lock; `idle`: nobody at the computer for the chosen time. */
  machine: 'active' | 'idle' | 'locked';
}

/** `lockAt`: when to look again; absent when only a restart locks. */
export type LockVerdict =
  | { locked: true; reason: 'time' | 'idle' | 'screen-locked' | 'clock' }
  | { locked: false; lockAt?: number };

// Clocks are set back by seconds all the time; by more, nobody can say how long the panel lay unused.
const clockTolerance = 60_000;

/** Whether data unlocked earlier has to be locked now. Says nothing about data kept without a passphrase. */
export function judgeLock({ choice, lastActivityAt, now, machine }: LockFacts): LockVerdict {
  if (choice === 'restart') return { locked: false };
  if (machine === 'locked') return { locked: true, reason: 'screen-locked' };
  if (machine === 'idle') return { locked: true, reason: 'idle' };
  if (now < lastActivityAt - clockTolerance) return { locked: true, reason: 'clock' };
  const lockAt = lastActivityAt + Number(choice) * 60_000;
  return now >= lockAt ? { locked: true, reason: 'time' } : { locked: false, lockAt };
}
