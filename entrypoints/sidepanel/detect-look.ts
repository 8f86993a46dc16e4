import type { FoundField } from '@/rules/form/found-field';
import { detectFront } from '@/rules/journey/detect-front';
import { type Outcome, parseOutcome } from '@/rules/journey/outcome';
import type { RegionRow } from '@/rules/journey/region-row';
import type { Stage } from '@/rules/journey/stage';
import type { WireLook } from '@/utils/extension/messages';
import type { SeenSurface } from './recognise';

/** The page as the panel shows it: its stage, and the form and region list on the surface that counts. */
export interface PageLook {
  origin: string;
  stage: Stage;
  /** In Chinese, strongest first. */
  reasons: readonly string[];
  /** Id of the surface that decided. */
  surface: number;
  fields: readonly FoundField[];
  regions: readonly RegionRow[];
  /** What the portal says has become of the registration. */
  outcome: Outcome | undefined;
  batch: string;
  canUndo: boolean;
}

/** Names the stage of a page whose fields are recognised, and takes the surface that decided. */
export function detectLook({ origin, canUndo }: WireLook, surfaces: readonly SeenSurface[]): PageLook {
  const { stage, reasons, surface } = detectFront(surfaces.map(({ facts }) => facts));
  const front: Partial<SeenSurface> = surfaces[surface] ?? {};
  const { id = 0, fields = [], regions = [], batch = '', facts } = front;
  const outcome = facts && parseOutcome(stage, facts);
  return { origin, stage, reasons, surface: id, fields: fields.map(toShown), regions, outcome, batch, canUndo };
}

/** Nothing of what stands in a field that was not recognised, and nothing that only recognising needs. */
function toShown(field: FoundField): FoundField {
  const { page: _page, actions: _actions, ...evidence } = field.evidence;
  return { ...field, evidence: field.key || field.ruled ? evidence : { ...evidence, model: '', shown: '' } };
}
