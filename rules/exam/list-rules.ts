import type { Sourced } from '@/rules/sourced';
import type { Facts } from './find-facts';

/** Who may register in a region and how to choose it, with where the first of it comes from; undefined when no notice is known. */
export function listRules({ choice, residence, materials, areas }: Facts): Sourced<readonly string[]> | undefined {
  const known = [choice, residence, materials, areas].flatMap((claims) => claims[0] ?? []);
  const [first] = known;
  if (!first) return undefined;
  const { source, asOf, confidence } = first;
  return { value: known.map(({ value }) => value), source, asOf, confidence };
}
