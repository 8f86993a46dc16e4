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

export function toBatchKey(batch: Batch): BatchKey {
  return `${batch.year}-${batch.half}`;
}
