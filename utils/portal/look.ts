import type { ReadFacts } from '@/rules/journey/page-facts';
import type { RegionRow } from '@/rules/journey/region-row';
import { listSurfaces, type Surface } from './front-surface';
import { type FormReading, readForm } from './read-form';
import { readPage } from './read-page';
import { readBatch, readRegions } from './read-regions';
import { createSight } from './visible';

/** Everything one look tells of one surface: its words for the detection, and the form and the region list on it. */
export interface SurfaceLook {
  surface: Surface;
  facts: ReadFacts;
  reading: FormReading;
  regions: RegionRow[];
  batch: string;
}

/** Reads every surface as it stands now, bottom to top; the document itself stays untouched. */
export function look(doc: Document): SurfaceLook[] {
  const sees = createSight();
  return listSurfaces(doc).map((surface) => {
    const reading = readForm(surface.root, surface.covers, sees);
    const facts = readPage(surface, reading.controls, sees);
    const regions = readRegions(surface.root);
    const batch = regions.length > 0 ? readBatch(surface.root) : '';
    return { surface, facts, reading, regions, batch };
  });
}
