import type { BatchKey } from './batch';
import { fees } from './fees';
import { knownWindows } from './known-windows';
import { offerings } from './offerings';
import type { BatchFacts, Pack, RegionFacts } from './pack';
import { commonRules, regionRules } from './region-rules';
import { type Region, regions } from './regions';

/** What came with this release, in the shape of every other pack. */
export const builtInPack: Pack = {
  format: 'ruankao-rules',
  version: 1,
  id: 'built-in',
  name: '助手自带的资料',
  origin: '软考报名助手，公开资料的整理',
  asOf: '2026-10-31',
  common: commonRules,
  regions: Object.fromEntries(regions.map((region) => [region.name, gatherFacts(region)])),
  batches: gatherBatches(),
};

function gatherFacts({ id, name, authority, site, source, asOf, confidence }: Region): RegionFacts {
  const evidence = { source, asOf, confidence };
  const known = fees[id];
  const fee = known ? [{ ...known }] : regionRules[name]?.fee;
  const paid = fee?.[0];
  return {
    ...(authority === undefined ? {} : { authority: [{ value: authority, ...evidence }] }),
    ...(site === undefined ? {} : { site: [{ value: site, ...evidence }] }),
    ...(fee === undefined ? {} : { fee }),
    ...(paid ? { paying: [{ ...paid, value: 'needed' as const, confidence: 'inferred' as const }] } : {}),
    ...regionRules[name],
  };
}

function gatherBatches(): NonNullable<Pack['batches']> {
  const keys = [...new Set([...Object.keys(offerings), ...Object.keys(knownWindows)])] as BatchKey[];
  return Object.fromEntries(keys.map((key) => [key, { ...knownWindows[key], ...gatherOffering(key) }]));
}

function gatherOffering(key: BatchKey): Pick<BatchFacts, 'offerings'> {
  const offering = offerings[key];
  return offering === undefined ? {} : { offerings: [{ ...offering, value: [...offering.value] }] };
}
