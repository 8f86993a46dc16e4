import * as z from 'zod/mini';
import type { BatchKey } from './batch';
import { matchRegion } from './match-region';

export const reminderKinds = ['opens', 'closes', 'payment', 'review', 'ticket', 'exam'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

const time = z.int().check(z.nonnegative());

const reminderSchema = z.strictObject({
  kind: z.enum(reminderKinds),
  /** When to speak; epoch ms, as all times here. */
  at: time,
  /** From then on it is too late to speak. For deadlines this is the deadline. */
  until: time,
  /** Since when the thing can be done. */
  since: z.optional(time),
  /** The day follows from others and is not announced. */
  guess: z.optional(z.boolean()),
});

/** One thing to be reminded of. */
export type Reminder = z.infer<typeof reminderSchema>;

const reminderSetSchema = z.strictObject({
  batch: z.custom<BatchKey>((value) => typeof value === 'string' && /^20\d{2}-[12]$/.test(value)),
  /** The portal's name. */
  region: z.string().check(z.refine((name) => matchRegion(name)?.name === name)),
  reminders: z.array(reminderSchema).check(z.maxLength(20)),
  /** Ids of those that spoke. */
  told: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(100)),
});

/**
 * The reminders that were turned on for one region in one batch. It lies outside the vault, so that it works while that
 * is locked: of the candidate it says the region and the batch, and nothing else.
 */
export type ReminderSet = z.infer<typeof reminderSetSchema>;

export const reminderSetsSchema = z.array(reminderSetSchema).check(z.maxLength(20));

/** A deadline that moved is another reminder, and speaks again. */
export function reminderId({ kind, at }: Reminder): string {
  return `${kind}@${at}`;
}

/** Whether both mean the same application. */
export function isSameAim(
  one: Pick<ReminderSet, 'batch' | 'region'>,
  other: Pick<ReminderSet, 'batch' | 'region'>,
): boolean {
  return one.batch === other.batch && one.region === other.region;
}
