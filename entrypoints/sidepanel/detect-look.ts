import { detectFront } from '@/rules/journey/detect-front';
import { type Outcome, parseOutcome } from '@/rules/journey/outcome';
import type { RegionRow } from '@/rules/journey/region-row';
import type { Stage } from '@/rules/journey/stage';
import type { WireField, WireLook, WireSurface } from '@/utils/extension/messages';

/** The page as the panel shows it: its stage, and the form and region list on the surface that counts. */
export interface PageLook {
  origin: string;
  stage: Stage;
  /** In Chinese, strongest first. */
  reasons: readonly string[];
  /** Id of the surface that decided. */
  surface: number;
  fields: readonly WireField[];
  regions: readonly RegionRow[];
  /** What the portal says has become of the registration. */
  outcome: Outcome | undefined;
  batch: string;
  canUndo: boolean;
}

/** Names the stage of a page that a page script has read, and takes the surface that decided. */
export function detectLook({ origin, surfaces, canUndo }: WireLook): PageLook {
  const { stage, reasons, surface } = detectFront(surfaces.map(({ facts }) => facts));
  const front: Partial<WireSurface> = surfaces[surface] ?? {};
  const { id = 0, fields = [], regions = [], batch = '', facts } = front;
  const outcome = facts && parseOutcome(stage, facts);
  return { origin, stage, reasons, surface: id, fields, regions, outcome, batch, canUndo };
}
