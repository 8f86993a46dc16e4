import { type FieldKey, fieldKeys } from './field-key';
import type { KeptPhotoKind } from './kept-photo';
import { mergeApplications, sameApplications } from './merge-applications';
import type { Profile } from './profile';

/** What may differ between two states of a profile. */
export type DifferenceKey = 'name' | FieldKey;

/** One thing that differs; empty texts where a side has nothing. */
export interface ImportDifference {
  key: DifferenceKey;
  mine: string;
  theirs: string;
}

/**
 * `newer`, `older`: the file against this machine. `conflict`: both sides changed, or nobody can say which did, and
 * taking either whole would lose something of the other.
 */
export type ImportVerdict = 'new' | 'same' | 'newer' | 'older' | 'conflict';

/** One profile of a file beside the saved one of the same id. */
export interface ImportComparison {
  theirs: Profile;
  mine?: Profile;
  verdict: ImportVerdict;
  differences: readonly ImportDifference[];
  /** The file knows applications that the saved profile does not, or not in their last state. */
  bringsApplications: boolean;
  /** Photos that the file has and this machine has not, or kept earlier; absent where there are none. */
  bringsPhotos?: readonly KeptPhotoKind[];
  /** For a new one: a saved profile with the same document number, so probably of the same person. */
  twin?: Profile;
}

/** By profile id: when it last went out to a file or came in from one (ms since 1970); until then both sides were alike. */
export type SharedTimes = Readonly<Partial<Record<string, number>>>;

/** Compares a file's profiles with the saved ones, by id and field by field. */
export function compareImport(
  saved: readonly Profile[],
  incoming: readonly Profile[],
  shared: SharedTimes = {},
): ImportComparison[] {
  const byId = new Map(saved.map((profile) => [profile.id, profile]));
  return incoming.map((theirs) => {
    const mine = byId.get(theirs.id);
    return mine ? compareStates(mine, theirs, shared[theirs.id]) : describeNew(theirs, saved);
  });
}

function describeNew(theirs: Profile, saved: readonly Profile[]): ImportComparison {
  const { idNumber } = theirs.fields;
  const twin = idNumber ? saved.find(({ fields }) => fields.idNumber === idNumber) : undefined;
  const differences = listDifferences({ name: theirs.name, fields: {} }, theirs);
  return { theirs, verdict: 'new', differences, bringsApplications: false, ...(twin && { twin }) };
}

function compareStates(mine: Profile, theirs: Profile, sharedAt: number | undefined): ImportComparison {
  const differences = listDifferences(mine, theirs);
  const united = mergeApplications(mine.applications, theirs.applications);
  const bringsApplications = !sameApplications(united, mine.applications);
  const same = differences.length === 0 && !bringsApplications;
  const verdict = same ? 'same' : judgeSides({ mine, theirs, differences, sharedAt });
  return { theirs, mine, verdict, differences, bringsApplications };
}

function listDifferences(mine: Pick<Profile, 'name' | 'fields'>, theirs: Profile): ImportDifference[] {
  const name = { key: 'name' as const, mine: mine.name, theirs: theirs.name };
  const answers = fieldKeys.map((key) => ({ key, mine: mine.fields[key] ?? '', theirs: theirs.fields[key] ?? '' }));
  return [name, ...answers].filter((one) => one.mine !== one.theirs);
}

interface Sides {
  mine: Profile;
  theirs: Profile;
  differences: readonly ImportDifference[];
  sharedAt: number | undefined;
}

function judgeSides({ mine, theirs, differences, sharedAt = 0 }: Sides): ImportVerdict {
  const mineAt = Date.parse(mine.updatedAt);
  const theirsAt = Date.parse(theirs.updatedAt);
  const bothChanged = mineAt > sharedAt && theirsAt > sharedAt;
  const undecided = bothChanged || mineAt === theirsAt;
  if (undecided && losesEitherWay(differences)) return 'conflict';
  return theirsAt >= mineAt ? 'newer' : 'older';
}

/** What a profile is called is no loss. */
function losesEitherWay(differences: readonly ImportDifference[]): boolean {
  const answers = differences.filter(({ key }) => key !== 'name');
  return answers.some(({ mine }) => mine !== '') && answers.some(({ theirs }) => theirs !== '');
}
