import { type Application, maxApplications } from './application';

/** Both sides' applications, newest batch first; of two for one batch the one changed last, the first side's on a tie. */
export function mergeApplications(
  mine: readonly Application[] = [],
  theirs: readonly Application[] = [],
): readonly Application[] {
  const byBatch = new Map(mine.map((application) => [application.batch, application]));
  for (const application of theirs) {
    const known = byBatch.get(application.batch);
    if (!known || Date.parse(application.updatedAt) > Date.parse(known.updatedAt)) {
      byBatch.set(application.batch, application);
    }
  }
  return [...byBatch.values()].sort((a, b) => (a.batch < b.batch ? 1 : -1)).slice(0, maxApplications);
}

/** Whether two lists hold the same applications, whatever their order. */
export function sameApplications(mine: readonly Application[] = [], theirs: readonly Application[] = []): boolean {
  return tell(mergeApplications(mine)) === tell(mergeApplications(theirs));
}

/** A value in one writing, whatever the order of its keys. */
function tell(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .map(([key, part]) => `${JSON.stringify(key)}:${tell(part)}`)
    .sort()
    .join()}}`;
}
