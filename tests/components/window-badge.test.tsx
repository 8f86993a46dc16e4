import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { WindowBadge } from '@/components/window-badge';
import { parseWindow } from '@/rules/exam/schedule';

afterEach(() => render(null, document.body));

test.each([
  ['2026-09-17T09:00', 'open', '缴费中 明天 17:00 截止'],
  ['2026-09-18T16:31', 'open', '缴费中 还剩 29 分钟'],
  ['2026-08-01T09:00', 'upcoming', '未开始 13 天后开始'],
  ['2026-09-20T09:00', 'closed', '9 月 18 日 17:00 已截止'],
])('at %s: %s, %s', (now, state, words) => {
  const window = parseWindow('2026-08-14 09:00 ~ 2026-09-18 17:00');
  render(<WindowBadge window={window} label="缴费" now={Date.parse(`${now}:00+08:00`)} />, document.body);
  const badge = document.querySelector<HTMLElement>('.journey-badge');
  expect(badge?.dataset.state).toBe(state);
  expect(badge?.textContent?.trim()).toBe(words);
});
