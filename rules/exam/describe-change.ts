import { toBeijingTime } from './beijing-time';
import { parseWindow, type Window } from './schedule';
import type { RowChange } from './visit';

const parts = { registration: '报名', payment: '缴费' } as const;
const ends = { opens: '开始', closes: '截止' } as const;

/** `大连 缴费截止由 9 月 22 日 17:00 改为 9 月 25 日 17:00`; a cell that is no window is quoted as it stands. */
export function describeChange({ region, part, from, to }: RowChange): string {
  const [before, after] = [parseWindow(from), parseWindow(to)];
  const moved =
    before && after
      ? listMoved(before, after).map(
          (end) => `${parts[part]}${ends[end]}由 ${show(before[end])} 改为 ${show(after[end])}`,
        )
      : [];
  return `${region} ${moved.length > 0 ? moved.join('，') : `${parts[part]}时间由“${quote(from)}”改为“${quote(to)}”`}`;
}

function listMoved(before: Window, after: Window): ('opens' | 'closes')[] {
  return (['opens', 'closes'] as const).filter((end) => before[end] !== after[end]);
}

function show(time: number | undefined): string {
  if (time === undefined) return '未定';
  const { month, day, hour, minute } = toBeijingTime(time);
  return `${month} 月 ${day} 日 ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function quote(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : '未定';
}
