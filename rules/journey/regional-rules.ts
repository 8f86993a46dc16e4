import type { Sourced } from '@/rules/sourced';
import { adviceSources } from './advice-sources';
import { guidance } from './guidance';

/** Who may register in a region and how to choose it, where it differs from the rest; undefined when no notice is known. */
export function findRegionalRules(region: string): Sourced<readonly string[]> | undefined {
  const lines = guidance.regions.watch.flatMap(([text, source, when]) =>
    when && 'region' in when && when.region?.includes(region) ? [{ text, source }] : [],
  );
  const [first] = lines;
  if (!first) return undefined;
  const { name, asOf, confidence } = adviceSources[first.source];
  return { value: lines.map(({ text }) => text), source: name, asOf, confidence };
}
