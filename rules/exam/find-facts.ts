import type { Sourced } from '@/rules/sourced';
import type { BatchKey } from './batch';
import { matchRegion } from './match-region';
import type { BatchFacts, BatchRegionFacts, Pack, RegionFacts } from './pack';

/** One thing a source says, and the name of the pack it stands in. */
export type Claim<T> = Sourced<T> & { pack: string };

type Claims<F> = {
  [K in keyof F]-?: NonNullable<F[K]> extends readonly Sourced<infer T>[] ? readonly Claim<T>[] : never;
};

/** Everything known of a region in a batch. The first claim counts, the others say differently; none: not known. */
export type Facts = Claims<RegionFacts> & Claims<BatchRegionFacts> & Claims<Pick<BatchFacts, 'offerings'>>;

type Part = Partial<Record<string, readonly Sourced<unknown>[]>>;

const factKeys = [
  ...([
    'authority',
    'site',
    'fee',
    'paying',
    'review',
    'residence',
    'materials',
    'choice',
    'areas',
    'areaRule',
    'absence',
  ] as const),
  ...(['registration', 'payment', 'reviewing', 'ticket', 'exam', 'offerings'] as const),
] satisfies readonly (keyof Facts)[];

/**
 * What the packs say, earlier packs first, so that imported ones stand before the built-in one. `region` in any wording.
 * Within a pack the batch's own facts stand before the region's; what is true of all counts only where nothing else is known.
 */
export function findFacts(batch: BatchKey | undefined, region: string | undefined, packs: readonly Pack[]): Facts {
  const name = region === undefined ? undefined : matchRegion(region)?.name;
  const collect = (key: (typeof factKeys)[number], list: (pack: Pack) => (Part | undefined)[]): Claim<unknown>[] =>
    packs.flatMap((pack) =>
      list(pack).flatMap((sheet) => (sheet?.[key] ?? []).map((claim) => ({ ...claim, pack: pack.name }))),
    );
  const find = (key: (typeof factKeys)[number]): Claim<unknown>[] => {
    const own = collect(key, (pack) => listSheets(pack, batch, name));
    return own.length > 0 || name === undefined ? own : collect(key, ({ common }) => [common]);
  };
  return Object.fromEntries(factKeys.map((key) => [key, find(key)])) as unknown as Facts;
}

function listSheets({ batches, regions }: Pack, batch: BatchKey | undefined, name = ''): (Part | undefined)[] {
  const { regions: inBatch, ...everywhere } = (batch && batches?.[batch]) ?? {};
  return [inBatch?.[name], regions?.[name], everywhere];
}
