import { type PhotoKind, processedLimits, sourceLimits } from './limits';

/** By which requirements a photo was judged, for whoever reads it later. */
export function describeLimits(kind: PhotoKind): string {
  if (kind === 'source') return `源照片的要求（${sourceLimits.pixels.asOf}）`;
  return `工具处理后照片的要求（${processedLimits.pixels.asOf}）`;
}
