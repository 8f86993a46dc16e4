import type { FieldEvidence } from '@/rules/form/evidence';
import type { WireSurface } from '@/utils/extension/messages';
import type { SurfaceLook } from '@/utils/portal/look';

const longestText = 2000;

/** What the panel needs to know of a surface: its words, and what it has of fields and regions. */
export function toWire({ surface, facts, reading, regions, batch }: SurfaceLook): WireSurface {
  const { evidence } = reading;
  return {
    id: surface.id,
    facts: facts as WireSurface['facts'],
    ...(evidence[0] ? { evidence: evidence.map(clip) as WireSurface['evidence'] } : {}),
    ...(regions[0] ? { regions, batch } : {}),
  };
}

/** No endless text. */
function clip(evidence: FieldEvidence): FieldEvidence {
  return { ...evidence, model: evidence.model.slice(0, longestText), shown: evidence.shown.slice(0, longestText) };
}
