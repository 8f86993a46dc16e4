import { judgeLock, type LockFacts } from '@/rules/profile/lock-policy';
import type { VaultRecord } from '@/rules/profile/vault-record';
import type { Bytes } from './base64';
import type { SessionKey } from './session-key';

/** When to judge, and what the computer says of its user. */
export type Moment = Pick<LockFacts, 'now' | 'machine'>;

export interface HeldKey {
  raw: Bytes;
  /** Absent when only a restart locks. */
  lockAt?: number;
}

/** The key held in memory while the chosen time lasts. Past it the key is let go: then, and when locked, undefined. */
export async function heldKey(session: SessionKey, record: VaultRecord, moment: Moment): Promise<HeldKey | undefined> {
  const held = await session.load(record.id);
  if (!held) return undefined;
  const { raw, lastActivityAt } = held;
  const verdict = judgeLock({ choice: record.lockAfter, lastActivityAt, ...moment });
  if (!verdict.locked) return { raw, lockAt: verdict.lockAt };
  await session.release();
  return undefined;
}
