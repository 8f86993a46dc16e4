import { type FoundField, findFields } from '@/rules/form/found-field';
import { detectFront } from '@/rules/journey/detect-front';
import type { RegionRow } from '@/rules/journey/region-row';
import type { Stage } from '@/rules/journey/stage';
import { listSurfaces, type Surface } from './front-surface';
import { type FormReading, readForm } from './read-form';
import { readPage } from './read-page';
import { readBatch, readRegions } from './read-regions';

/** Everything one look at the document tells: the stage, the surface that decided it, and the form on that surface. */
export interface Look {
  stage: Stage;
  reasons: readonly string[];
  surface: Surface;
  reading: FormReading;
  fields: FoundField[];
  regions: RegionRow[];
  batch: string;
}

/** Reads the document as it stands now; the document itself stays untouched. */
export function look(doc: Document): Look {
  const seen = listSurfaces(doc).map((surface) => {
    const reading = readForm(surface.root, surface.covers);
    const fields = findFields(reading.evidence);
    return { surface, reading, fields, facts: readPage(surface, reading.controls, countSure(fields)) };
  });
  const front = detectFront(seen.map((one) => one.facts));
  const chosen = seen[front.surface] ?? seen[0];
  if (!chosen) throw new Error('a document without surface');
  const { surface, reading, fields } = chosen;
  const regions = readRegions(surface.root);
  const batch = regions.length > 0 ? readBatch(surface.root) : '';
  return { stage: front.stage, reasons: front.reasons, surface, reading, fields, regions, batch };
}

function countSure(fields: readonly FoundField[]): number {
  return new Set(fields.filter((field) => field.sure && field.evidence.visible).map((field) => field.key)).size;
}
