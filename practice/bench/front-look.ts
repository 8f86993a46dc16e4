import { detectFront } from '@/rules/journey/detect-front';
import { look, type SurfaceLook } from '@/utils/portal/look';

/** The page as page script and panel see it together: the surface in front and the stage it stands for. */
export function lookAtFront(): SurfaceLook & { stage: string } {
  const seen = look(document);
  const { stage, surface } = detectFront(seen.map(({ facts }) => facts));
  const front = seen[surface];
  if (!front) throw new Error('a document without surface');
  return { ...front, stage };
}
