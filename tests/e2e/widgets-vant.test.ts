import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { runMatrix, timeoutMs } from './widget-matrix.ts';
import { free, radio } from './widget-rows.ts';
import { type MatrixLine, printMatrix, type WidgetRow } from './widget-table.ts';

const noWayBack = { undo: 'failed', note: 'a wheel always stands on something' };

const rows: readonly WidgetRow[] = [
  { field: 'gender', widget: 'van-radio-group', model: '男', free: 'both answers are always there', ...radio },
  { field: 'ethnicity', widget: 'van-picker', model: '汉族', ...noWayBack },
  { field: 'nativePlace', widget: 'van-picker, 3 wheels', model: '辽宁省/大连市/中山区', ...noWayBack },
  { field: 'examArea', widget: 'van-picker, 2 wheels', model: '辽宁/大连', ...noWayBack },
  { field: 'education', widget: 'van-picker', model: '本科及以上', ...noWayBack },
  { field: 'degree', widget: 'van-picker without the wanted option', state: 'no-option', note: 'the list lacks it' },
  { field: 'employmentStatus', widget: 'van-picker', model: '在职', ...noWayBack },
  {
    field: 'workStartedOn',
    widget: 'van-date-picker, month',
    model: '2012/07',
    shown: '2012-07',
    ...noWayBack,
  },
  { field: 'graduatedOn', widget: 'van-date-picker', model: '2012/06/30', shown: '2012-06-30', ...noWayBack },
  {
    field: 'subjects',
    widget: 'van-checkbox-group',
    model: '综合知识/案例分析/论文',
    shown: '综合知识、案例分析、论文',
  },
  { field: 'school', widget: 'van-field', model: '示例大学', free },
  { field: 'mobile', widget: 'van-field, type=tel', model: '13800000000', free },
  { field: 'mailingAddress', widget: 'van-field, textarea', model: '示例市练习路1号', free },
];

const changed = { nativePlace: '辽宁省大连市中山区' };
/** The last of three levels is not there. */
const lacking = { nativePlace: '辽宁省大连市示例区' };

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);
  const lines: MatrixLine[] = [];
  afterAll(() => printMatrix(lines));

  test('vant', { timeout: timeoutMs }, async () => {
    lines.push(...(await runMatrix(stage, 'vant', rows, { changed, lacking })));
    expect(await stage.page.evaluate('__model().pledge')).toBe('false');
  });
});
