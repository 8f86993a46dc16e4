import { afterEach, expect, test, vi } from 'vitest';
import { RegionChanges } from '@/components/region-changes';
import { noteVisit, type Visits } from '@/rules/exam/visit';
import { clear, one, press, show, text } from './screen';

afterEach(clear);

const row = { registration: '2026-08-14 09:00 ~ 2026-09-18 17:00', payment: '2026-08-14 09:00 ~ 2026-09-22 17:00' };
const seen = (...visits: Parameters<typeof noteVisit>[2][]): Visits =>
  visits.reduce<Visits>((known, rows) => noteVisit(known, '2026-2', rows), {});
const changes = seen(
  [
    { name: '大连', ...row },
    { name: '香港', registration: '未定' },
  ],
  [
    { name: '大连', ...row, payment: '2026-08-14 09:00 ~ 2026-09-25 17:00' },
    { name: '香港', registration: '2026-09-01 00:00 ~ 2026-09-18 00:00' },
  ],
)['2026-2']?.changes;

test('what reads differently from the last visit is said until the candidate has seen it', () => {
  const onSeen = vi.fn();
  show(<RegionChanges changes={changes ?? []} onSeen={onSeen} />);
  expect(one('[role=status]').getAttribute('aria-label')).toBe('时间有变动');
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    '大连 缴费截止由 9 月 22 日 17:00 改为 9 月 25 日 17:00',
    '香港 报名时间由“未定”改为“2026-09-01 00:00 ~ 2026-09-18 00:00”',
  ]);
  press('知道了');
  expect(onSeen).toHaveBeenCalledOnce();
});

test('without a change there is nothing to read', () => {
  show(<RegionChanges changes={[]} onSeen={() => undefined} />);
  expect(text()).toBe('');
});
