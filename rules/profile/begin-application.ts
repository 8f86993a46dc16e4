import { type BatchKey, nextBatch, previousBatch, toBatchKey } from '@/rules/exam/batch';
import { planFee } from '@/rules/exam/fees';
import { matchRegion } from '@/rules/exam/match-region';
import type { Application } from './application';
import type { FieldValues } from './field-key';
import { parseLevel } from './parse-level';

/** How far back a record can be added: five years. */
const batchesBack = 10;

/** The batches that have no record yet, the next one first. */
export function listFreeBatches(applications: readonly Application[] = [], today: string): BatchKey[] {
  const taken = new Set(applications.map(({ batch }) => batch));
  const all = [nextBatch(today)];
  while (all.length < batchesBack) all.push(previousBatch(all.at(-1) ?? nextBatch(today)));
  return all.map(toBatchKey).filter((batch) => !taken.has(batch));
}

/** A record to begin with: what one registers for now comes from the answers, what lies behind is for the candidate to say. */
export function addApplication(fields: FieldValues, batch: BatchKey, now: { today: string; at: string }): Application {
  if (batch < toBatchKey(nextBatch(now.today))) return { batch, status: 'unknown', updatedAt: now.at };
  return beginApplication(fields, batch, now.at);
}

/** An application for a batch with these answers; `now` is an ISO instant. */
export function beginApplication(fields: FieldValues, batch: BatchKey, now: string): Application {
  const region = matchRegion(fields.region ?? '');
  const level = parseLevel(fields.level);
  const fee = region && level && planFee(region.id, level);
  return { status: 'draft', ...(fee !== undefined && { fee }), batch, ...toRegistration(fields), updatedAt: now };
}

/** What an application says of itself; the rest stands in its answers. */
export function toRegistration({ region, examArea, level, qualification, subjects }: FieldValues): FieldValues {
  const said: Readonly<Record<string, string | undefined>> = { region, examArea, level, qualification, subjects };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value));
}
