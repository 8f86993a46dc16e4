import { type BatchKey, nextBatch, previousBatch, toBatchKey } from '@/rules/exam/batch';
import { findFacts } from '@/rules/exam/find-facts';
import type { Pack } from '@/rules/exam/pack';
import { planFee } from '@/rules/exam/plan-fee';
import type { Application } from './application';
import type { FieldValues } from './field-key';
import { parseLevel } from './parse-level';

/** How far back a record can be added: five years. */
const batchesBack = 10;

/** An ISO instant, and what was known then. */
export interface Moment {
  at: string;
  packs: readonly Pack[];
}

/** The batches that have no record yet, the next one first. */
export function listFreeBatches(applications: readonly Application[] = [], today: string): BatchKey[] {
  const taken = new Set(applications.map(({ batch }) => batch));
  const all = [nextBatch(today)];
  while (all.length < batchesBack) all.push(previousBatch(all.at(-1) ?? nextBatch(today)));
  return all.map(toBatchKey).filter((batch) => !taken.has(batch));
}

/** A record to begin with: what one registers for now comes from the answers, what lies behind is for the candidate to say. */
export function addApplication(fields: FieldValues, batch: BatchKey, now: Moment & { today: string }): Application {
  if (batch < toBatchKey(nextBatch(now.today))) return { batch, status: 'unknown', updatedAt: now.at };
  return beginApplication(fields, batch, now);
}

/** An application for a batch with these answers. */
export function beginApplication(fields: FieldValues, batch: BatchKey, { at, packs }: Moment): Application {
  const level = parseLevel(fields.level);
  const fee = level && planFee(findFacts(batch, fields.region, packs), level);
  return { status: 'draft', ...(fee !== undefined && { fee }), batch, ...toRegistration(fields), updatedAt: at };
}

/** What an application says of itself; the rest stands in its answers. */
export function toRegistration({ region, examArea, level, qualification, subjects }: FieldValues): FieldValues {
  const said: Readonly<Record<string, string | undefined>> = { region, examArea, level, qualification, subjects };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}
