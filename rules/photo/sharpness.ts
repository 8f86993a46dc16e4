import { countAll, countValue, createHistogram, quantile } from './histogram';
import type { LabImage } from './lab';
import { floatPlane } from './planes';

/** Half of the span over which an edge is looked at, in pixels of the working image. */
const reach = 6;

/** What counts as one of the strongest edges: this share of the 99th percentile, and never less than this much L*. */
const strongShare = 0.8;
const leastEdge = 8;

/** With fewer pixels on edges they say nothing; portraits have some thousand. */
const leastCount = 200;

/**
 * How steep the strongest edges are: of the lightness change over 12 pixels the share that falls into its steepest 2, as
 * the upper quartile where `mask` is 1. Contrast cancels out and smoothing takes the noise away. Edges are compared with
 * themselves: two percentiles over the sitter would call a bald or a fair head, which has few edges, blurred.
 * `undefined` without enough of them. Measured 2026-11 at 413 px height on 7 real and 498 drawn portraits: sharp ≥ 0.53,
 * σ = 1 px ≥ 0.43, σ = 2 0.32–0.40, σ = 3 0.25–0.32.
 */
export function measureSharpness({ l, width }: LabImage, mask: Uint8Array): number | undefined {
  const far = createHistogram(0, 100, 0.1);
  const spans = floatPlane(mask.length);
  for (let row = 0; row < mask.length; row += width) {
    for (let pixel = row + reach + 1; pixel < row + width - 1 - reach; pixel += 1) {
      if (mask[pixel] !== 1) continue;
      const span = Math.abs((l[pixel + reach] ?? 0) - (l[pixel - reach] ?? 0));
      spans[pixel] = span;
      countValue(far, span);
    }
  }
  const limit = Math.max(leastEdge, strongShare * quantile(far, 0.99));
  const steepness = createHistogram(0, 2, 0.005);
  for (let pixel = 0; pixel < mask.length; pixel += 1) {
    const span = spans[pixel] ?? 0;
    if (span >= limit) countValue(steepness, findSteepest(l, pixel) / span);
  }
  return countAll(steepness) < leastCount ? undefined : quantile(steepness, 0.75);
}

/** The largest change over 2 pixels within the span around this one. */
function findSteepest(l: Float32Array, pixel: number): number {
  let steepest = 0;
  for (let at = pixel - reach + 1; at < pixel + reach; at += 1) {
    steepest = Math.max(steepest, Math.abs((l[at + 1] ?? 0) - (l[at - 1] ?? 0)));
  }
  return steepest;
}
