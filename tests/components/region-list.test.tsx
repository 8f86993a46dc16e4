import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { RegionList } from '@/components/region-list';
import { builtInPack } from '@/rules/exam/built-in-pack';
import type { RegionRow } from '@/rules/journey/region-row';
import { one } from './screen';

const now = Date.parse('2026-09-10T10:00:00+08:00');
const rows: RegionRow[] = [
  { name: '北京', registration: '2026-09-11 00:00 ~ 2026-09-17 23:59', payment: '2026-09-11 00:00 ~ 2026-09-17 23:59' },
  { name: '辽宁', registration: '2026-08-19 09:00 ~ 2026-08-25 16:00', payment: '~' },
  { name: '大连', registration: '2026-08-14 09:00 ~ 2026-09-18 17:00', payment: '2026-08-14 09:00 ~ 2026-09-22 17:00' },
  { name: '河北', registration: '2026-09-01 09:00 ~ 2026-09-08 16:00', payment: '~ 2026-09-09 16:00' },
  { name: '香港', registration: '2026-09-01 00:00 ~ 2026-09-18 00:00', payment: '~' },
  { name: '新疆', registration: '未定', payment: '-' },
  { name: '新疆兵团', registration: '', payment: '' },
];

afterEach(() => render(null, document.body));

function show(ownRegion?: string, given: readonly RegionRow[] = rows): void {
  act(() => render(<RegionList rows={given} ownRegion={ownRegion} now={now} packs={[builtInPack]} />, document.body));
}

const items = () => [...document.querySelectorAll<HTMLElement>('[data-region]')];
const names = () => items().map((item) => item.dataset.region);
const wordsOf = (name: string) =>
  document.querySelector(`[data-region="${name}"]`)?.textContent?.replace(/\s+/g, ' ').trim();

function onlyOpen(): void {
  act(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
}

test.each([
  ['北京', 'upcoming', '未开始 明天 00:00 开始'],
  ['辽宁', 'closed', '8 月 25 日 16:00 已截止'],
  ['大连', 'open', '报名中 8 天后截止'],
  ['香港', 'open', '报名中 7 天后截止'],
  ['新疆', 'unknown', '时间未定'],
  ['新疆兵团', 'unknown', '时间未定'],
])('%s is %s: %s', (name, state, words) => {
  show();
  expect(items().find((item) => item.dataset.region === name)?.dataset.window).toBe(state);
  expect(wordsOf(name)).toContain(words);
});

test.each([
  [undefined, '北京'],
  ['大连市', '大连'],
  ['新疆生产建设兵团', '新疆兵团'],
  ['新疆', '新疆'],
  ['没有的地方', '北京'],
])('for someone of %s the list begins with %s', (own, first) => {
  show(own);
  expect(names()).toHaveLength(rows.length);
  expect(names()[0]).toBe(first);
});

test('the filter leaves the open ones, and one’s own even when closed', () => {
  show('辽宁');
  onlyOpen();
  expect(names()).toEqual(['辽宁', '大连', '香港']);
  onlyOpen();
  expect(names()).toHaveLength(rows.length);
});

test.each([
  ['大连', '缴费中 12 天后截止'],
  ['北京', '未开始 明天 00:00 开始'],
  ['河北', '2026-09-09 16:00已截止'],
])('every row tells the state of its payment: %s %s', (name, words) => {
  for (const own of [undefined, name]) {
    show(own);
    expect(one(`[data-region="${name}"] dd:last-of-type`).textContent?.replace(/\s+/g, ' ')).toContain(words);
  }
});

test('a body that we know nothing of is said to be one, and nobody can make it their own', () => {
  const onChoose = vi.fn<(row: RegionRow) => void>();
  const given = [...rows, { name: '台州', registration: '2026-09-01 ~ 2026-09-20' }];
  act(() => render(<RegionList rows={given} packs={[builtInPack]} now={now} onChoose={onChoose} />, document.body));
  expect(wordsOf('台州')).toContain('助手没有这个机构的资料');
  expect(document.querySelectorAll('.journey-unknown')).toHaveLength(1);
  expect(document.querySelector('[data-region="台州"] button')).toBeNull();
});

test('what may be open for all we know is not filtered away', () => {
  const given = ['2026-09-01 09:00 ~', '~ 2026-09-20 16:00', '~ 2026-09-09 16:00', '2026-09-11 09:00 ~', '未定'];
  show(
    undefined,
    given.map((registration) => ({ name: registration, registration })),
  );
  onlyOpen();
  expect(names()).toEqual(given.slice(0, 2));
});

test.each([
  ['辽宁', '缴费不用缴费'],
  ['香港', '缴费未定'],
  ['新疆', '缴费未定'],
  ['新疆兵团', '报名未定缴费未定'],
])('%s: %s', (name, words) => {
  show();
  expect(wordsOf(name)).toContain(words);
});

test('a list with one time column speaks of no payment', () => {
  show('北京', [{ name: '北京', registration: '2026-09-11 00:00 ~ 2026-09-17 23:59' }]);
  expect(wordsOf('北京')).not.toContain('缴费');
});

test('counts what is open', () => {
  show();
  expect(document.querySelector('[role=status]')?.textContent).toBe('共 7 个地区，2 个正在报名');
});

test('each button hands over its row', () => {
  const onChoose = vi.fn<(row: RegionRow) => void>();
  const onPoint = vi.fn<(row: RegionRow) => void>();
  const list = (
    <RegionList rows={rows} ownRegion="大连" now={now} packs={[builtInPack]} onChoose={onChoose} onPoint={onPoint} />
  );
  act(() => render(list, document.body));
  const labels = [...document.querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
  expect(labels).toEqual([
    '在页面上指出：大连',
    '我报这里：北京',
    '我报这里：辽宁',
    '我报这里：河北',
    '我报这里：香港',
    '我报这里：新疆',
    '我报这里：新疆兵团',
  ]);
  for (const button of document.querySelectorAll('button')) button.click();
  expect(onPoint.mock.calls.map(([row]) => row.name)).toEqual(['大连']);
  expect(onChoose.mock.calls.map(([row]) => row.name)).toEqual(['北京', '辽宁', '河北', '香港', '新疆', '新疆兵团']);
});
