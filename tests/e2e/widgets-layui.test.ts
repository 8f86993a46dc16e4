import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { type MatrixLine, printMatrix, runMatrix, type WidgetRow } from './widget-matrix.ts';

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
  { field: 'subjects', widget: 'checkboxes', state: 'ask', note: 'several answers are left to the candidate' },
  { field: 'politicalStatus', widget: 'disabled select', state: 'check' },
  { field: 'degree', widget: 'disabled entry', state: 'no-option' },
  { field: 'currentTitle', widget: 'no such entry', state: 'no-option' },
];

const dates: WidgetRow[] = [
  { field: 'graduatedOn', widget: 'laydate year, readonly', model: '2012' },
  { field: 'workStartedOn', widget: 'laydate month', model: '2012-07' },
  { field: 'professionStartedOn', widget: 'laydate datetime', model: '2012-07-25 00:00:00' },
  { field: 'birthDate', widget: 'laydate, other format', model: '1990年03月07日' },
  {
    field: 'titleObtainedOn',
    widget: 'laydate, after max',
    state: 'failed',
    undo: 'undone',
    silent: true,
    note: 'out of range: told as failed, what stood there stays',
  },
];

const versions = ['2.6', '2.9', '2.13'];
const lines: MatrixLine[] = [];
afterAll(() => printMatrix(lines));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test.each(versions)('layui %s form', async (version) => {
    lines.push(...(await runMatrix(stage, `layui-rest?v=${version}`, lists)));
    expect(await stage.page.evaluate('document.querySelector("[name=dx]").checked')).toBe(false);
  });

  test.each(versions)('layui %s laydate', async (version) => {
    lines.push(...(await runMatrix(stage, `laydate?v=${version}`, dates)));
    expect(await stage.page.evaluate('document.querySelector("[name=zxsj]").value')).toBe('');
  });
});
