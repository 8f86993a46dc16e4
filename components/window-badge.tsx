import { describeWindow } from '@/rules/exam/describe-window';
import { type Window, windowState } from '@/rules/exam/schedule';

interface WindowBadgeProps {
  window: Window | undefined;
  /** What the window is for: 报名 or 缴费. */
  label: string;
  /** Epoch ms. */
  now: number;
}

/** `报名中 3 天后截止`: the state of a window in words and colour. */
export function WindowBadge({ window, label, now }: WindowBadgeProps) {
  const state = windowState(window, now);
  const words = { open: `${label}中`, upcoming: '未开始', closed: undefined, unknown: undefined }[state];
  return (
    <span class="journey-badge" data-state={state}>
      {words && <b>{words}</b>} {describeWindow(window, now)}
    </span>
  );
}
