import { countSure } from '@/rules/form/count-sure';
import type { FieldEvidence } from '@/rules/form/evidence';
import { type FoundField, findFields } from '@/rules/form/found-field';
import { keepSame } from '@/rules/form/keep-same';
import { applyTaught } from '@/rules/form/taught';
import { listTaughtRules } from '@/rules/form/taught-record';
import type { PageFacts } from '@/rules/journey/page-facts';
import type { TaughtField } from '@/rules/profile/taught-field';
import type { WireSurface } from '@/utils/extension/messages';

/** One surface with what the rules, and the candidate before them, make of its fields. */
export interface SeenSurface extends Pick<WireSurface, 'id' | 'regions' | 'batch'> {
  facts: PageFacts;
  fields: readonly FoundField[];
}

/** Where a page comes from, and what the candidate said of the fields there and elsewhere. */
export interface PageOrigin {
  origin: string;
  words: readonly TaughtField[];
}

/** Recognises the surfaces of one page, again and again. */
export type Recognise = (surfaces: readonly WireSurface[], page: PageOrigin) => SeenSurface[];

/** Remembers each surface as it was before, so that what stayed costs nothing. */
export function createRecogniser(): Recognise {
  const known = new Map<number, readonly FieldEvidence[]>();
  return (surfaces, { origin, words }) =>
    surfaces.map(({ id, facts, evidence = [], ...list }) => {
      const now = keepSame(known.get(id) ?? [], evidence as readonly FieldEvidence[]);
      known.set(id, now);
      const ruled = findFields(now);
      const fields = applyTaught(ruled, listTaughtRules(words, origin, ruled));
      return { id, ...list, facts: { ...facts, recognisedFields: countSure(fields) }, fields };
    });
}
