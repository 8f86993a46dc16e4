/** Counts of values between `low` and `high` in equal bins; values outside fall into the outermost bins. */
export interface Histogram {
  low: number;
  step: number;
  /** Bins a unit. */
  scale: number;
  counts: Uint32Array;
  total: number;
}

export function createHistogram(low: number, high: number, step: number): Histogram {
  return { low, step, scale: 1 / step, counts: new Uint32Array(Math.ceil((high - low) / step) + 1), total: 0 };
}

export function countValue(histogram: Histogram, value: number): void {
  const { counts, low, scale } = histogram;
  const nearest = ((value - low) * scale + 0.5) | 0;
  const bin = nearest < 0 ? 0 : nearest < counts.length ? nearest : counts.length - 1;
  counts[bin] = (counts[bin] ?? 0) + 1;
  histogram.total += 1;
}

/** The value below which `share` (0–1) of all counted values lie; `low` when nothing was counted. */
export function quantile({ counts, low, step, total }: Histogram, share: number): number {
  let left = share * total;
  for (let bin = 0; bin < counts.length; bin += 1) {
    left -= counts[bin] ?? 0;
    if (left <= 0 && total > 0) return low + bin * step;
  }
  return low;
}

/** The share (0–1) of counted values in bins strictly below `limit`. */
export function shareBelow({ counts, low, step, total }: Histogram, limit: number): number {
  const bins = Math.max(0, Math.ceil((limit - low) / step));
  const below = counts.subarray(0, bins).reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : below / total;
}

/** The mean of all counted values, as far as the bins tell; `low` when nothing was counted. */
export function mean({ counts, low, step, total }: Histogram): number {
  const sum = counts.reduce((all, count, bin) => all + count * bin, 0);
  return total === 0 ? low : low + (sum / total) * step;
}
