import type { DifferenceKey, ImportComparison } from './compare-import';
import { type FieldValues, fieldKeys } from './field-key';
import { mergeApplications } from './merge-applications';
import { maxNameLength, type Profile } from './profile';

/** What to do with one profile of a file; `keys`: what is taken from the file, the rest stays as saved. */
export type ImportDecision =
  | { take: 'theirs' }
  | { take: 'mine' }
  | { take: 'both' }
  | { take: 'merge'; keys: readonly DifferenceKey[] };

/** By the id of the file's profile; absent: as proposed. */
export type ImportDecisions = Readonly<Partial<Record<string, ImportDecision>>>;

/** What a pure function cannot know: an ISO instant, and an unused id for each profile of the file. */
export interface ImportStamp {
  now: string;
  newIds: readonly string[];
}

const mark = '（导入）';

/** The decision that loses least: whatever a conflict has on both sides stays as saved, gaps are filled from the file. */
export function proposeDecision({ verdict, differences }: ImportComparison): ImportDecision {
  if (verdict === 'new' || verdict === 'newer') return { take: 'theirs' };
  if (verdict !== 'conflict') return { take: 'mine' };
  const otherPerson = differences.some(({ key, mine, theirs }) => key === 'idNumber' && mine !== '' && theirs !== '');
  if (otherPerson) return { take: 'both' };
  return { take: 'merge', keys: differences.filter(({ mine }) => mine === '').map(({ key }) => key) };
}

/** The profiles to save, in the order of the file; applications are united batch by batch, whichever side is taken. */
export function applyImport(
  comparisons: readonly ImportComparison[],
  decisions: ImportDecisions,
  { now, newIds }: ImportStamp,
): Profile[] {
  return comparisons.flatMap((comparison, index) => {
    const decision = decisions[comparison.theirs.id] ?? proposeDecision(comparison);
    const result = settle(comparison, decision, { now, newId: newIds[index] });
    return result ? [result] : [];
  });
}

function settle(
  { mine, theirs }: ImportComparison,
  decision: ImportDecision,
  { now, newId }: { now: string; newId: string | undefined },
): Profile | undefined {
  if (decision.take === 'mine') return undefined;
  if (!mine) return theirs;
  if (decision.take === 'both') {
    if (newId === undefined) throw new Error('no id for a second profile');
    return { ...theirs, id: newId, name: theirs.name.slice(0, maxNameLength - mark.length).trimEnd() + mark };
  }
  const applications = mergeApplications(mine.applications, theirs.applications);
  const kept = applications.length > 0 ? { applications: [...applications] } : {};
  if (decision.take === 'theirs') return { ...theirs, ...kept };
  return { ...mine, ...mergeAnswers(mine, theirs, decision.keys), ...kept, updatedAt: now };
}

function mergeAnswers(
  mine: Profile,
  theirs: Profile,
  keys: readonly DifferenceKey[],
): { name: string; fields: FieldValues } {
  const taken = fieldKeys.map((key) => [key, (keys.includes(key) ? theirs : mine).fields[key]] as const);
  return {
    name: (keys.includes('name') ? theirs : mine).name,
    fields: Object.fromEntries(taken.filter(([, value]) => value !== undefined)),
  };
}
