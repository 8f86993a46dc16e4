/** Counts of values between `low` and `high` in equal bins; values outside fall into the outermost bins. */
export interface Histogram {
  low: number;
  step: number;
  /** Bins a unit. */
  scale: number;
  counts: Uint32Array;
}

export function createHistogram(low: number, high: number, step: number): Histogram {
  return { low, step, scale: 1 / step, counts: new Uint32Array(Math.ceil((high - low) / step) + 1) };
}

export function countValue({ counts, low, scale }: Histogram, value: number): void {
  const nearest = ((value - low) * scale + 0.5) | 0;
  const bin = nearest < 0 ? 0 : nearest < counts.length ? nearest : counts.length - 1;
  counts[bin] = (counts[bin] ?? 0) + 1;
}

/** Counts the plane's values where `chosen` is 1; in one loop, since a call for each pixel takes Firefox 153 four times as long. */
export function countPlane({ counts, low, scale }: Histogram, plane: Float32Array, chosen: Uint8Array): void {
  const last = counts.length - 1;
  for (let pixel = 0; pixel < chosen.length; pixel += 1) {
    if (chosen[pixel] !== 1) continue;
    const nearest = (((plane[pixel] ?? 0) - low) * scale + 0.5) | 0;
    const bin = nearest < 0 ? 0 : Math.min(nearest, last);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
}

/** How many values were counted. */
export function countAll({ counts }: Histogram): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The value below which `share` (0–1) of all counted values lie; `low` when nothing was counted. */
export function quantile(histogram: Histogram, share: number): number {
  const { counts, low, step } = histogram;
  const total = countAll(histogram);
  let left = share * total;
  for (let bin = 0; bin < counts.length; bin += 1) {
    left -= counts[bin] ?? 0;
    if (left <= 0 && total > 0) return low + bin * step;
  }
  return low;
}

/** The share (0–1) of counted values in bins strictly below `limit`. */
export function shareBelow(histogram: Histogram, limit: number): number {
  const { counts, low, step } = histogram;
  const total = countAll(histogram);
  const bins = Math.max(0, Math.ceil((limit - low) / step));
  const below = counts.subarray(0, bins).reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : below / total;
}

/** The mean of all counted values, as far as the bins tell; `low` when nothing was counted. */
export function mean(histogram: Histogram): number {
  const { counts, low, step } = histogram;
  const total = countAll(histogram);
  const sum = counts.reduce((all, count, bin) => all + count * bin, 0);
  return total === 0 ? low : low + (sum / total) * step;
}
