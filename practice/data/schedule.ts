import type { BatchId } from './batch.ts';
import type { Organisation } from './organisations.ts';
import { organisations } from './organisations.ts';

/** The two time cells of a row, exactly as printed. */
export interface ScheduleRow {
  registration: string;
  payment: string;
  /** Invented because no public copy of the row exists. */
  synthetic: boolean;
}

type Pair = readonly [registration: string, payment: string];

/** Real rows (docs/portal.md §7). Where only days are public the hours 09:00 and 16:00 are ours. */
const knownRows: Record<BatchId, Record<string, Pair>> = {
  '2026-2': {
    北京: ['2026-09-11 00:00 ~ 2026-09-17 23:59', '2026-09-11 00:00 ~ 2026-09-17 23:59'],
    大连: ['2026-08-14 09:00 ~ 2026-09-18 17:00', '2026-08-14 09:00 ~ 2026-09-22 17:00'],
    香港: ['2026-09-01 00:00 ~ 2026-09-18 00:00', ' ~ '],
    天津: ['2026-08-27 09:00 ~ 2026-09-16 16:00', '2026-08-27 09:00 ~ 2026-09-17 16:00'],
    河北: ['2026-09-10 09:00 ~ 2026-09-16 16:00', '2026-09-10 09:00 ~ 2026-09-17 16:00'],
    山西: ['2026-08-17 09:00 ~ 2026-09-14 16:00', '2026-08-17 09:00 ~ 2026-09-15 16:00'],
    内蒙古: ['2026-08-24 09:00 ~ 2026-09-08 16:00', '2026-08-24 09:00 ~ 2026-09-10 16:00'],
    辽宁: ['2026-08-19 09:00 ~ 2026-08-25 16:00', '-'],
  },
  '2026-1': { 河南: ['2026-03-16 09:00 ~ 2026-04-10 17:30', '2026-03-16 10:00 ~ 2026-04-13 18:00'] },
  '2025-2': {
    大连: ['2025-08-11 09:00 ~ 2025-09-19 16:00', '2025-08-11 09:00 ~ 2025-09-22 16:00'],
    海南: ['2025-08-15 09:00 ~ 2025-08-25 16:00', '未定'],
    陕西: ['2025-09-01 09:00 ~ 2025-09-15 16:00', '未定'],
  },
  '2025-1': {
    辽宁: ['2025-03-12 08:30 ~ 2025-03-18 16:00', '—'],
    大连: ['2025-03-10 09:00 ~ 2025-04-11 16:00', '2025-03-10 09:00 ~ 2025-04-14 16:00'],
    浙江: ['2025-03-11 09:00 ~ 2025-03-17 16:00', '2025-03-11 09:00 ~ 2025-03-18 16:00'],
    江苏: ['2025-03-12 09:00 ~ 2025-04-17 16:00', '2025-03-12 09:00 ~ 2025-04-18 16:00'],
  },
  '2024-2': {},
  '2024-1': {},
};

/** Odd cells seen on the official page, given to regions whose real row is unknown. */
const oddCells: Record<string, Pair> = { 西藏: ['未定', '未定'], 青海: ['待定', '待定'], 贵州: ['暂无', '/'] };

/** The row of an organisation in a batch. */
export function findRow(batch: BatchId, organisation: Organisation): ScheduleRow {
  const known = knownRows[batch][organisation.name];
  const [registration, payment] = known ?? oddCells[organisation.name] ?? inventRow(batch, organisation);
  return { registration, payment, synthetic: known === undefined };
}

/** A row that is open at `now`: from two days ago to five days on, payment two days longer. */
export function openRow(now: Date): ScheduleRow {
  const day = (offset: number) => {
    const moment = new Date(now.getTime() + (offset * 24 + 8) * 3_600_000);
    return moment.toISOString().slice(0, 10);
  };
  return {
    registration: `${day(-2)} 09:00 ~ ${day(5)} 16:00`,
    payment: `${day(-2)} 09:00 ~ ${day(7)} 16:00`,
    synthetic: true,
  };
}

/** Windows of 8–14 days spread over the usual month; the full-width ～ now and then, as seen. */
function inventRow(batch: BatchId, organisation: Organisation): Pair {
  const [year, half] = batch.split('-');
  const month = half === '1' ? '03' : '08';
  const index = organisations.indexOf(organisation);
  const opens = 11 + (index % 7);
  const closes = opens + 8 + (index % 6);
  const wave = index % 9 === 5 ? '～' : '~';
  const cell = (last: number) => `${year}-${month}-${opens} 09:00 ${wave} ${year}-${month}-${Math.min(last, 31)} 16:00`;
  return [cell(closes), cell(closes + 2)];
}
