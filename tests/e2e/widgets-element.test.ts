import { afterAll, describe, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { type MatrixLine, printMatrix, runMatrix, type WidgetRow } from './widget-matrix.ts';

const noWayBack = { undo: 'failed', note: '没有清除按钮：无法撤销' };

/** Fields that take the same part on both pages. */
const rows: readonly WidgetRow[] = [
  { field: 'gender', widget: 'radio', model: '1', shown: '男', undo: 'failed', note: '单选不能退回未选' },
  { field: 'ethnicity', widget: 'select filterable clearable (56)', model: 'm1', shown: '汉族' },
  { field: 'politicalStatus', widget: 'select disabled', state: 'check', model: '群众' },
  { field: 'nativePlace', widget: 'select remote', model: '北京市' },
  { field: 'examArea', widget: 'cascader clearable', model: '辽宁/大连', shown: '辽宁 / 大连' },
  { field: 'employmentStatus', widget: 'radio-button', model: '在职', undo: 'failed', note: '单选不能退回未选' },
  { field: 'workStartedOn', widget: 'date-picker month', model: '2012-07' },
  { field: 'professionStartedOn', widget: 'date-picker 年月日', model: '2012-07-25', shown: '2012年07月25日' },
  { field: 'titleObtainedOn', widget: 'date-picker not editable', model: '2018-11-30' },
  { field: 'graduatedOn', widget: 'date-picker', model: '2012-06-30' },
  { field: 'school', widget: 'select (200)', model: 's150', shown: '示例大学', ...noWayBack },
  { field: 'education', widget: 'select clearable', model: 'e2', shown: '本科及以上' },
  { field: 'degree', widget: 'select without the wanted option', state: 'no-option' },
  { field: 'subjects', widget: 'checkbox group', state: 'ask', note: '多选：留给考生' },
  { field: 'email', widget: 'input', model: 'li.lianxi@example.com' },
];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);
  const lines: MatrixLine[] = [];
  afterAll(() => printMatrix(lines));

  test.each(['element-ui', 'element-plus'])('%s', async (name) => {
    lines.push(...(await runMatrix(stage, name, rows)));
  });
});
