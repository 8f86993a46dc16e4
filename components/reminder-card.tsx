import { describeBatchKey } from '@/rules/exam/batch';
import { isDeadline, nameReminder } from '@/rules/exam/describe-reminder';
import { describeEnd, describeMoment } from '@/rules/exam/describe-window';
import type { ExamAim } from '@/rules/exam/list-aims';
import { type Reminder, reminderId } from '@/rules/exam/reminder';

interface ReminderCardProps {
  aim: ExamAim;
  /** What is turned on; undefined when nothing is. */
  on: readonly Reminder[] | undefined;
  /** What could be turned on; undefined while the answers are locked. */
  plan: readonly Reminder[] | undefined;
  /** The browser refused its notifications. */
  silent: boolean;
  /** Epoch ms. */
  now: number;
  /** The candidate says what is done; absent without a profile to keep it in. */
  onTell?: ((status: 'submitted' | 'paid') => void) | undefined;
  onTurnOn(): void;
  onTurnOff(): void;
  onSaveCalendar(): void;
}

/** Reminders of one region in one batch: what will be said and when, on and off, and the file for a calendar. */
export function ReminderCard(props: ReminderCardProps) {
  const { aim, on, plan, silent, now, onTell, onTurnOn, onTurnOff, onSaveCalendar } = props;
  const shown = on ?? plan ?? [];
  return (
    <section
      class="journey-card reminder-card"
      aria-label={`${describeBatchKey(aim.batch)}${aim.region}的提醒`}
      data-reminders={on ? 'on' : 'off'}
      data-batch={aim.batch}
    >
      <h3>
        提醒：{aim.region}，{describeBatchKey(aim.batch)}
      </h3>
      {shown.length > 0 ? (
        <ReminderTimes reminders={shown} now={now} />
      ) : (
        <p>还没有要提醒的时间。看到公布的时间后会自动补上。</p>
      )}
      {onTell && <ToldButtons plan={plan} onTell={onTell} />}
      <div class="journey-buttons reminder-switch">
        {on ? (
          <button type="button" onClick={onTurnOff}>
            关闭提醒
          </button>
        ) : (
          plan && (
            <button type="button" onClick={onTurnOn}>
              打开提醒
            </button>
          )
        )}
        <button type="button" onClick={onSaveCalendar}>
          存入日历
        </button>
      </div>
      {on && silent && <p role="status">浏览器没有允许通知：到时只在工具栏图标上显示剩余天数。可以再存一份到日历。</p>}
    </section>
  );
}

type ToldProps = Pick<ReminderCardProps, 'plan'> & { onTell: NonNullable<ReminderCardProps['onTell']> };

/** Offered while there is something that saying so would silence. */
function ToldButtons({ plan = [], onTell }: ToldProps) {
  const kinds = new Set(plan.map(({ kind }) => kind));
  const offers = [
    ...(kinds.has('opens') || kinds.has('closes') ? [['我已报名', 'submitted'] as const] : []),
    ...(kinds.has('payment') ? [['我已缴费', 'paid'] as const] : []),
  ];
  if (offers.length === 0) return null;
  return (
    <div class="journey-buttons">
      {offers.map(([label, status]) => (
        <button key={status} type="button" onClick={() => onTell(status)}>
          {label}
        </button>
      ))}
    </div>
  );
}

function ReminderTimes({ reminders, now }: { reminders: readonly Reminder[]; now: number }) {
  return (
    <ul>
      {reminders.map((reminder) => (
        <li key={reminderId(reminder)} data-reminder={reminder.kind}>
          {describeMoment(reminder.at, now)} {nameReminder(reminder)}
          {isDeadline(reminder) && `（${describeEnd(reminder.until, now)} 截止）`}
          {reminder.guess && '（估计）'}
        </li>
      ))}
    </ul>
  );
}
