/** One sitting of the exam; half 1 is 上半年, 2 is 下半年. */
export interface Batch {
  year: number;
  half: 1 | 2;
}

/** Stable key such as `2026-2`. */
export type BatchKey = `${number}-${1 | 2}`;

/** Reads `2026年下半年软考`, `2026 年 下半年` or a key `2026-2`; undefined when year or half is missing. */
export function parseBatch(text: string): Batch | undefined {
  const named = /(20\d{2})\s*年\s*度?\s*([上下])\s*半年/.exec(text);
  if (named) return { year: Number(named[1]), half: named[2] === '上' ? 1 : 2 };
  const keyed = /^\s*(20\d{2})-([12])\s*$/.exec(text);
  return keyed ? { year: Number(keyed[1]), half: keyed[2] === '1' ? 1 : 2 } : undefined;
}

export function describeBatch(batch: Batch): string {
  return `${batch.year} 年${batch.half === 1 ? '上' : '下'}半年`;
}

export function describeBatchKey(key: BatchKey): string {
  const batch = parseBatch(key);
  return batch ? describeBatch(batch) : key;
}

export function toBatchKey(batch: Batch): BatchKey {
  return `${batch.year}-${batch.half}`;
}

// Last known closings: 江苏 2025-04-17 for 上半年, 大连 2026-09-18 for 下半年 (docs/portal.md §7).
const lastMonths = { spring: 4, autumn: 9 } as const;

/** The batch whose registration is open or comes next on a day `YYYY-MM-DD`. The portal's own words decide where they are known. */
export function nextBatch(date: string): Batch {
  const [year = 0, month = 0] = date.split('-').map(Number);
  if (month <= lastMonths.spring) return { year, half: 1 };
  return month <= lastMonths.autumn ? { year, half: 2 } : { year: year + 1, half: 1 };
}

export function previousBatch({ year, half }: Batch): Batch {
  return half === 2 ? { year, half: 1 } : { year: year - 1, half: 2 };
}
