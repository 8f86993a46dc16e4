import * as z from 'zod/mini';
import type { RegionRow } from '@/rules/journey/region-row';
import type { BatchKey } from './batch';

const text = z.string().check(z.maxLength(300));

const changeSchema = z.strictObject({
  region: text,
  part: z.enum(['registration', 'payment']),
  from: text,
  to: text,
});

/** A time cell that reads differently from the last visit. */
export type RowChange = z.infer<typeof changeSchema>;

const visitSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      name: text,
      registration: text,
      payment: z.optional(text),
      taskId: z.optional(text),
    }),
  ),
  /** Those the candidate has not yet said to have seen. */
  changes: z.array(changeSchema),
});

/** The region list of one batch as it was last seen. */
export type Visit = z.infer<typeof visitSchema>;

/** By batch. Public facts only. */
export const visitsSchema = z.record(z.string(), visitSchema);
export type Visits = z.infer<typeof visitsSchema>;

/** What is kept after the list of a batch was seen again; the same object when nothing is new. */
export function noteVisit(visits: Visits, batch: BatchKey, seen: readonly RegionRow[]): Visits {
  if (seen.length === 0 || isOfOtherBatch(visits, batch, seen)) return visits;
  const rows = seen.map(({ name, registration, payment, taskId }) => ({
    name,
    registration,
    ...(payment === undefined ? {} : { payment }),
    ...(taskId === undefined ? {} : { taskId }),
  }));
  const before = visits[batch];
  if (before && JSON.stringify(before.rows) === JSON.stringify(rows)) return visits;
  return { ...visits, [batch]: { rows, changes: mergeChanges(before, rows) } };
}

/** The candidate has seen the changes of a batch. */
export function forgetChanges(visits: Visits, batch: BatchKey): Visits {
  const visit = visits[batch];
  return visit ? { ...visits, [batch]: { ...visit, changes: [] } } : visits;
}

/** While the page swaps its rows, the list names the new batch and still shows the old one's rows. */
function isOfOtherBatch(visits: Visits, batch: BatchKey, seen: readonly RegionRow[]): boolean {
  const tasks = new Set(seen.flatMap(({ taskId }) => taskId ?? []));
  return Object.entries(visits).some(
    ([key, { rows }]) => key !== batch && rows.some(({ taskId }) => taskId !== undefined && tasks.has(taskId)),
  );
}

function mergeChanges(before: Visit | undefined, rows: Visit['rows']): RowChange[] {
  const fresh = rows.flatMap((row) => {
    const old = before?.rows.find(({ name }) => name === row.name);
    return old
      ? (['registration', 'payment'] as const).flatMap((part) => compare(row.name, part, [old[part], row[part]]))
      : [];
  });
  const isSame = (one: RowChange) => (other: RowChange) => one.region === other.region && one.part === other.part;
  const older = before?.changes ?? [];
  const joined = fresh.map((change) => ({ ...change, from: older.find(isSame(change))?.from ?? change.from }));
  return [...older.filter((one) => !fresh.some(isSame(one))), ...joined].filter(({ from, to }) => from !== to);
}

/** A list with one time column says nothing of payment, so nothing has changed there. */
function compare(
  region: string,
  part: RowChange['part'],
  [from, to]: readonly [string | undefined, string | undefined],
): RowChange[] {
  return from === undefined || to === undefined || from === to ? [] : [{ region, part, from, to }];
}
