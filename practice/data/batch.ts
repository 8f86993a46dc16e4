/** A batch (批次): year, half-year. Portal ids are invented, 24 and 20 digits long as seen on the official portal. */
export interface Batch {
  id: BatchId;
  /** Text of the option on the welcome page, e.g. `2026年下半年软考`. */
  label: string;
  /** Text on score pages, e.g. `2026年下半年`. */
  stage: string;
  /** Value of the option and the `task-id` of every row. */
  taskId: string;
  /** Exam days, as the 考试计划 page prints them. */
  examDays: string;
}

export const batchIds = ['2026-2', '2026-1', '2025-2', '2025-1', '2024-2', '2024-1'] as const;
export type BatchId = (typeof batchIds)[number];

/** Exam days: docs/portal.md §4; 2026-2 is a forecast and printed as 待定. */
export const batches: Record<BatchId, Batch> = {
  '2026-2': batch('2026-2', '260714093012188451930001', '待定'),
  '2026-1': batch('2026-1', '260203101544271930460001', '2026年5月23日—26日'),
  '2025-2': batch('2025-2', '250715090830162284710001', '2025年11月8日—11日'),
  '2025-1': batch('2025-1', '250211142205339017280001', '2025年5月24日—27日'),
  '2024-2': batch('2024-2', '240716103127440852190001', '2024年11月9日—12日'),
  '2024-1': batch('2024-1', '240220095318517730640001', '2024年5月25日—28日'),
};

/** The batch of a `task-id`; undefined for an id the portal never handed out. */
export function findBatch(taskId: string): Batch | undefined {
  return Object.values(batches).find((entry) => entry.taskId === taskId);
}

function batch(id: BatchId, taskId: string, examDays: string): Batch {
  const [year, half] = id.split('-');
  const stage = `${year}年${half === '1' ? '上' : '下'}半年`;
  return { id, label: `${stage}软考`, stage, taskId, examDays };
}
