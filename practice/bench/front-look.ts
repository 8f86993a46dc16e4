import { countSure } from '@/rules/form/count-sure';
import type { FieldEvidence } from '@/rules/form/evidence';
import { type FoundField, findFields } from '@/rules/form/found-field';
import { keepSame } from '@/rules/form/keep-same';
import { detectFront } from '@/rules/journey/detect-front';
import type { PageFacts } from '@/rules/journey/page-facts';
import { look, type SurfaceLook } from '@/utils/portal/look';

/** One surface as page script and panel see it together. */
type Seen = SurfaceLook & { facts: PageFacts; fields: FoundField[] };

const known = new Map<number, readonly FieldEvidence[]>();

/** The surface in front and the stage it stands for. */
export function lookAtFront(): Seen & { stage: string } {
  const seen = look(document).map(recognise);
  const { stage, surface } = detectFront(seen.map(({ facts }) => facts));
  const front = seen[surface];
  if (!front) throw new Error('a document without surface');
  return { ...front, stage };
}

function recognise(seen: SurfaceLook): Seen {
  const evidence = keepSame(known.get(seen.surface.id) ?? [], seen.reading.evidence);
  known.set(seen.surface.id, evidence);
  const fields = findFields(evidence);
  return { ...seen, facts: { ...seen.facts, recognisedFields: countSure(fields) }, fields };
}
