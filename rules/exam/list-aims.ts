import type { BatchKey } from './batch';
import { findFacts } from './find-facts';
import type { Pack } from './pack';
import { isSameAim, type ReminderSet } from './reminder';
import { parseWindow } from './schedule';

/** One application that times and reminders are about. */
export interface ExamAim {
  batch: BatchKey;
  /** The portal's name. */
  region: string;
}

interface KnownTimes {
  sets: readonly ReminderSet[];
  packs: readonly Pack[];
  /** Epoch ms. */
  now: number;
}

/** What the candidate may want to be reminded of: the batch in hand, what is turned on and not over, then coming batches that a pack knows the registration of. */
export function listAims(own: ExamAim | undefined, { sets, packs, now }: KnownTimes): ExamAim[] {
  const on = sets
    .filter(({ reminders }) => reminders.some(({ until }) => until > now))
    .map(({ batch, region }) => ({ batch, region }));
  const coming = own ? listComing(own, packs, now) : [];
  const all = [...(own ? [own] : []), ...on, ...coming];
  return all.filter((aim, at) => all.findIndex((one) => isSameAim(one, aim)) === at);
}

function listComing({ batch: inHand, region }: ExamAim, packs: readonly Pack[], now: number): ExamAim[] {
  const batches = new Set(packs.flatMap((pack) => Object.keys(pack.batches ?? {}) as BatchKey[]));
  return [...batches]
    .filter((batch) => batch > inHand && isAhead(findFacts(batch, region, packs).registration[0]?.value, now))
    .sort()
    .map((batch) => ({ batch, region }));
}

function isAhead(registration: string | undefined, now: number): boolean {
  const { opens = 0, closes = opens } = parseWindow(registration ?? '') ?? {};
  return closes > now;
}
