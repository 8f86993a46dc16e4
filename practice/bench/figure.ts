/** One measured number as the table shows it. */
export type Figure = {
  name: string;
  /** With its unit: `3.2 ms`. */
  value: string;
  /** `undefined` for figures given for information. */
  target?: Target | undefined;
  note?: string | undefined;
};

type Target = { text: string; met: boolean };

/** Something that must not happen at all. */
export function none(count: number): Target {
  return { text: 'none', met: count === 0 };
}

/** Judges `value` against an upper limit of the same unit. */
export function atMost(value: number, limit: number, unit: string): Target {
  return { text: `≤ ${limit} ${unit}`.trim(), met: value <= limit };
}

/** Milliseconds with as many digits as carry meaning. */
export function milliseconds(value: number): string {
  return `${value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0)} ms`;
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** Nearest rank; `share` is 0–1. Throws without samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('no samples were taken');
  return value;
}

/** `median 1.2 ms, p95 2.0 ms`. */
export function describeSpread(samples: readonly number[]): string {
  return `${milliseconds(median(samples))} (p95 ${milliseconds(percentile(samples, 0.95))})`;
}
