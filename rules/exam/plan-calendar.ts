import { describeBatchKey } from './batch';
import type { ExamWindows } from './exam-windows';
import { notice } from './plan-reminders';
import type { ReminderSet } from './reminder';

const hour = 60 * 60_000;

/** One entry of the calendar file; times in epoch ms. */
export interface CalendarEntry {
  /** The same for the same thing, so that a second import moves the entry instead of doubling it. */
  id: string;
  start: number;
  end: number;
  summary: string;
  description: string;
  /** How long before the start it rings; ms. */
  alarms: readonly number[];
}

type Draft = Omit<CalendarEntry, 'id' | 'summary' | 'description'> & { kind: string; title: string; note: string };

/** The entries of one region in one batch, for a calendar that rings while the browser is closed. */
export function planCalendar(
  { batch, region }: Pick<ReminderSet, 'batch' | 'region'>,
  windows: ExamWindows,
): CalendarEntry[] {
  const drafts = [
    ...planStart('opens', windows.registration?.opens),
    ...planEnd('closes', windows.registration?.closes),
    ...planEnd('payment', windows.payment?.closes),
    ...planStart('ticket', windows.ticket?.opens),
    ...planExam(windows.exam),
  ];
  return drafts.map(({ kind, title, note, ...times }) => ({
    ...times,
    id: `${batch}.${encodeURIComponent(region)}.${kind}@ruankao-copilot`,
    summary: `软考${title}（${region}）`,
    description: `${describeBatchKey(batch)}，${region}。${note}以官方平台和当地考试机构的通知为准：https://bm.ruankao.org.cn/sign/welcome`,
  }));
}

function planStart(kind: 'opens' | 'ticket', at: number | undefined): Draft[] {
  if (at === undefined) return [];
  const words = {
    opens: { title: '报名开始', note: '可以报名了。' },
    ticket: { title: '准考证打印', note: '可以打印准考证了，请核对姓名、照片和考点。' },
  }[kind];
  return [{ kind, start: at, end: at + hour, alarms: [0], ...words }];
}

/** The hour before a deadline, rung as the reminders of the browser are. */
function planEnd(kind: 'closes' | 'payment', at: number | undefined): Draft[] {
  if (at === undefined) return [];
  const words = {
    closes: { title: '报名截止', note: '截止后不能补报。' },
    payment: { title: '缴费截止', note: '逾期不缴视为放弃。' },
  }[kind];
  return [{ kind, start: at - hour, end: at, alarms: [notice[kind] - hour, 3 * hour], ...words }];
}

function planExam({ opens, closes }: NonNullable<ExamWindows['exam']> = {}): Draft[] {
  if (opens === undefined) return [];
  const note = '具体场次看准考证。';
  return [{ kind: 'exam', title: '考试', note, start: opens, end: closes ?? opens + 24 * hour, alarms: [6 * hour] }];
}
