import * as z from 'zod/mini';
import { type BatchKey, parseBatch, toBatchKey } from '@/rules/exam/batch';
import { batchKeySchema } from './application';
import { fieldValuesSchema } from './field-values-schema';
import type { RestoreDecisions, RestorePlan } from './restore';

/** What the candidate has said so far while taking the answers to a new batch. */
export const restoreDraftSchema = z.object({
  /** New answers; a blank one is taken out. */
  values: fieldValuesSchema,
  /** The keys of what was ticked off. */
  seen: z.array(z.string()),
  /** `YYYY-MM-DD`, or blank. */
  photoTakenOn: z.string(),
  previousBatch: z.optional(batchKeySchema),
});
export type RestoreDraft = z.infer<typeof restoreDraftSchema>;

/** Before anything was said: the guess at the last batch stands. */
export function beginDraft({ items, photoTakenOn = '' }: RestorePlan): RestoreDraft {
  const guess = parseBatch(items.find(({ key }) => key === 'previousBatch')?.to ?? '');
  return { values: {}, seen: [], photoTakenOn, ...withBatch(guess && toBatchKey(guess)) };
}

export function toDecisions({ values, photoTakenOn, previousBatch }: RestoreDraft): RestoreDecisions {
  return { values, ...withBatch(previousBatch), ...(photoTakenOn && { photoTakenOn }) };
}

function withBatch(previousBatch: BatchKey | undefined): { previousBatch?: BatchKey } {
  return previousBatch ? { previousBatch } : {};
}
