import { afterEach, expect, test, vi } from 'vitest';
import { ReminderCard } from '@/components/reminder-card';
import type { Reminder, ReminderKind } from '@/rules/exam/reminder';
import { buttons, clear, one, press, show } from './screen';

const now = Date.parse('2026-09-10T12:00:00+08:00');
const day = 24 * 60 * 60_000;
const plan = (...kinds: ReminderKind[]): Reminder[] =>
  kinds.map((kind) => ({ kind, at: now + day, until: now + 2 * day }));

afterEach(clear);

interface Said {
  on?: Reminder[];
  plan?: Reminder[];
  silent?: boolean;
}

function showCard({ on, plan, silent = false }: Said) {
  const acts = { onTell: vi.fn(), onTurnOn: vi.fn(), onTurnOff: vi.fn(), onSaveCalendar: vi.fn() };
  show(<ReminderCard aim={{ batch: '2026-2', region: '大连' }} {...{ on, plan, silent, now }} {...acts} />);
  return acts;
}

const names = () => buttons().map(({ textContent }) => textContent);

test.each<[string, Said, string[]]>([
  ['nothing done', { plan: plan('closes', 'payment') }, ['我已报名', '我已缴费', '打开提醒', '存入日历']],
  ['registered, not paid', { plan: plan('payment', 'review') }, ['我已缴费', '打开提醒', '存入日历']],
  ['where nothing is to be paid', { plan: plan('opens', 'closes') }, ['我已报名', '打开提醒', '存入日历']],
  ['all done', { plan: plan('ticket', 'exam') }, ['打开提醒', '存入日历']],
  ['turned on', { on: plan('payment'), plan: plan('payment') }, ['我已缴费', '关闭提醒', '存入日历']],
  ['turned on, the answers are locked', { on: plan('payment') }, ['关闭提醒', '存入日历']],
  ['the answers are locked', {}, ['存入日历']],
])('%s', (_, said, expected) => {
  showCard(said);
  expect(names()).toEqual(expected);
});

test('what is pressed is passed on', () => {
  const { onTell, onTurnOn, onSaveCalendar } = showCard({ plan: plan('closes', 'payment') });
  press('我已报名');
  press('我已缴费');
  press('打开提醒');
  press('存入日历');
  expect(onTell.mock.calls).toEqual([['submitted'], ['paid']]);
  expect([onTurnOn.mock.calls.length, onSaveCalendar.mock.calls.length]).toEqual([1, 1]);
});

test('each time is said in Beijing days; without any, that they will come', () => {
  showCard({ plan: plan('closes') });
  expect(one('[data-reminder=closes]').textContent).toBe('明天 12:00 报名快截止（9 月 12 日 12:00 截止）');
  showCard({ plan: plan('opens') });
  expect(one('[data-reminder=opens]').textContent).toBe('明天 12:00 报名开始');
  showCard({ plan: [] });
  expect(one('.reminder-card').textContent).toContain('还没有要提醒的时间');
});

test('that the browser refused its notifications is said once they are on', () => {
  showCard({ on: plan('closes'), plan: plan('closes'), silent: true });
  expect(one('[role=status]').textContent).toContain('浏览器没有允许通知');
});
