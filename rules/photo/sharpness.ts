import { countValue, createHistogram, quantile } from './histogram';
import type { LabImage } from './lab';

/** Steps over which lightness is compared, in pixels of the working image. */
const nearStep = 2;
const farStep = 12;

/**
 * How steep the sharpest edges are: the strongest lightness change over 2 pixels against that over 12, both at the 99th
 * percentile where `mask` is 1. Contrast cancels out and smoothing takes the noise away. `undefined` without any edge.
 * Portraits with σ ≤ 0.5 px gave ≥ 0.33, σ = 2 ≤ 0.31, σ = 3 ≤ 0.25 (measured on 23 at 413 px height, 2026-11).
 */
export function measureSharpness({ l, width }: LabImage, mask: Uint8Array): number | undefined {
  const near = createHistogram(0, 100, 0.1);
  const far = createHistogram(0, 100, 0.1);
  const reach = farStep / 2;
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    const x = pixel % width;
    if (mask[pixel] !== 1 || x < reach || x >= width - reach) continue;
    countValue(near, Math.abs((l[pixel + nearStep / 2] ?? 0) - (l[pixel - nearStep / 2] ?? 0)));
    countValue(far, Math.abs((l[pixel + reach] ?? 0) - (l[pixel - reach] ?? 0)));
  }
  const strongest = quantile(far, 0.99);
  return strongest < 1 ? undefined : quantile(near, 0.99) / strongest;
}
