import { afterAll, describe, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { type MatrixLine, printMatrix, runMatrix, type WidgetRow } from './widget-matrix.ts';

const noWayBack = { undo: 'failed', note: '没有清除按钮：无法撤销' };

const rows: readonly WidgetRow[] = [
  { field: 'gender', widget: 'Radio.Group', model: 'g1', shown: '男', undo: 'failed', note: '单选不能退回未选' },
  { field: 'ethnicity', widget: 'Select showSearch (56)', model: 'm1', shown: '汉族' },
  { field: 'politicalStatus', widget: 'Select disabled', state: 'check', model: '群众' },
  { field: 'nativePlace', widget: 'Select onSearch', model: '北京市' },
  { field: 'examArea', widget: 'Cascader', model: '辽宁/大连', shown: '辽宁 / 大连' },
  { field: 'employmentStatus', widget: 'Radio.Button', model: '在职', undo: 'failed', note: '单选不能退回未选' },
  { field: 'workStartedOn', widget: 'DatePicker month', model: '2012-07' },
  { field: 'professionStartedOn', widget: 'DatePicker 年月日', model: '2012-07-25', shown: '2012年07月25日' },
  { field: 'titleObtainedOn', widget: 'DatePicker inputReadOnly', model: '2018-11-30' },
  { field: 'graduatedOn', widget: 'DatePicker', model: '2012-06-30' },
  { field: 'school', widget: 'Select virtual (200)', model: 's150', shown: '示例大学', ...noWayBack },
  { field: 'education', widget: 'Select allowClear', model: 'e2', shown: '本科及以上' },
  {
    field: 'degree',
    widget: 'Select without the wanted option',
    state: 'failed',
    undo: 'fill',
    note: '列表打开后才知道没有此项',
  },
  { field: 'subjects', widget: 'Checkbox.Group', state: 'ask', note: '多选：留给考生' },
  { field: 'email', widget: 'Input', model: 'li.lianxi@example.com' },
];

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);
  const lines: MatrixLine[] = [];
  afterAll(() => printMatrix(lines));

  test.each(['antd-4', 'antd-5'])('%s', async (name) => {
    lines.push(...(await runMatrix(stage, name, rows)));
  });
});
