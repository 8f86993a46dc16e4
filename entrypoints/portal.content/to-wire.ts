import type { FoundField } from '@/rules/form/found-field';
import type { WireField, WireSurface } from '@/utils/extension/messages';
import type { SurfaceLook } from '@/utils/portal/look';

const longestText = 2000;

/** What the panel needs to know of a surface: its words, and what it has of fields and regions. */
export function toWire({ surface, facts, fields, regions, batch }: SurfaceLook): WireSurface {
  return {
    id: surface.id,
    facts: facts as WireSurface['facts'],
    ...(fields[0] ? { fields: fields.map(toWireField) } : {}),
    ...(regions[0] ? { regions, batch } : {}),
  };
}

/** Nothing of what stands in a field that was not recognised, no endless text, and nothing that only recognising needs. */
function toWireField(field: FoundField): WireField {
  const { page: _page, actions: _actions, ...evidence } = field.evidence;
  const clip = (text: string): string => (field.key || field.ruled ? text.slice(0, longestText) : '');
  return { ...field, evidence: { ...evidence, model: clip(evidence.model), shown: clip(evidence.shown) } } as WireField;
}
