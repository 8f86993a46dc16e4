import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { runMatrix, timeoutMs } from './widget-matrix.ts';
import { late } from './widget-rows.ts';
import { type MatrixLine, printMatrix, type WidgetRow } from './widget-table.ts';

const lists: WidgetRow[] = [
  { field: 'ethnicity', widget: 'select, lay-search', model: '01', shown: '汉族' },
  { field: 'education', widget: 'select, lay-append-to', model: '20', shown: '本科' },
  { field: 'nativePlace', widget: 'select in groups, lay-append-to', model: '11', shown: '北京' },
  {
    field: 'employmentStatus',
    widget: 'radio, nothing chosen',
    model: '1',
    shown: '在职',
    silent: 'undo',
    note: 'nothing chosen comes back without an event',
  },
  { field: 'majorRelation', widget: 'radio, preset', model: '1', shown: '相同' },
  {
    field: 'subjects',
    widget: 'checkboxes, names numbered',
    model: '1/2/3',
    shown: '综合知识、案例分析、论文',
  },
  { field: 'politicalStatus', widget: 'select', model: '13', shown: '群众' },
  { field: 'degree', widget: 'disabled entry', state: 'no-option', note: 'the entry is shut' },
  { field: 'currentTitle', widget: 'no such entry', state: 'no-option', note: 'the list lacks it' },
];

const switches: WidgetRow[] = [
  {
    field: 'subjects',
    widget: 'switches, names numbered',
    model: '1/2/3',
    shown: '综合知识、案例分析、论文',
  },
];

const dates: WidgetRow[] = [
  { field: 'graduatedOn', widget: 'laydate year, readonly', model: '2012', ...late },
  { field: 'workStartedOn', widget: 'laydate month', model: '2012-07', ...late },
  { field: 'professionStartedOn', widget: 'laydate datetime', model: '2012-07-25 00:00:00', ...late },
  { field: 'birthDate', widget: 'laydate, other format', model: '1990年03月07日', ...late },
  { field: 'titleObtainedOn', widget: 'laydate', model: '2018-11-30', ...late },
];

/** One day is no answer where two are asked for. */
const range: WidgetRow[] = [
  {
    field: 'graduatedOn',
    widget: 'laydate range',
    state: 'failed',
    undo: 'undone',
    silent: true,
    note: 'one day does not answer for two: what stood there stays',
    ...late,
  },
];

const versions = ['2.6', '2.9', '2.13'];
const lines: MatrixLine[] = [];
afterAll(() => printMatrix(lines));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test.each(versions)('layui %s form', { timeout: timeoutMs }, async (version) => {
    lines.push(...(await runMatrix(stage, `layui-rest?v=${version}`, lists)));
    expect(await stage.page.evaluate('document.querySelector("[name=dx]").checked')).toBe(false);
  });

  test.each(versions)('layui %s switches', { timeout: timeoutMs }, async (version) => {
    lines.push(...(await runMatrix(stage, `layui-rest?skin=switch&v=${version}`, switches)));
  });

  test.each(versions)('layui %s laydate range', { timeout: timeoutMs }, async (version) => {
    lines.push(...(await runMatrix(stage, `laydate?range=1&v=${version}`, range)));
  });

  test.each(versions)('layui %s laydate', { timeout: timeoutMs }, async (version) => {
    lines.push(...(await runMatrix(stage, `laydate?v=${version}`, dates)));
    expect(await stage.page.evaluate('document.querySelector("[name=zxsj]").value')).toBe('');
  });
});
