import { afterAll, describe, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { runMatrix, timeoutMs } from './widget-matrix.ts';
import { free, late } from './widget-rows.ts';
import { type MatrixLine, printMatrix, type WidgetRow } from './widget-table.ts';

/** What stands in every page: a list without the wanted entry. */
const lacking: WidgetRow = { field: 'degree', widget: 'no such entry', state: 'no-option', note: 'the list lacks it' };
const politics: WidgetRow = { field: 'politicalStatus', widget: 'list', model: '13', shown: '群众' };

/** No press of the mouse takes a choice back to nothing, so no event does either. */
const noEvent = 'nothing chosen comes back without an event';

const select2: WidgetRow[] = [
  { field: 'education', widget: 'list', model: '20', shown: '本科' },
  { field: 'ethnicity', widget: 'list, placeholder', model: '01', shown: '汉族' },
  { field: 'nativePlace', widget: 'list in groups', model: '11', shown: '北京' },
  { field: 'school', widget: 'AJAX search', model: 'S1', shown: '示例大学' },
  { field: 'employmentStatus', widget: 'list, preset', model: '1', shown: '在职' },
  politics,
  lacking,
];

const bootstrapDatepicker: WidgetRow[] = [
  { field: 'graduatedOn', widget: 'day', model: '2012-06-30', ...late },
  { field: 'workStartedOn', widget: 'month, unmarked input', model: '2012-07', ...late },
  { field: 'birthDate', widget: 'readonly, other format', model: '1990年03月07日', ...late },
  { field: 'titleObtainedOn', widget: 'day', model: '2018-11-30', ...late },
  { field: 'professionStartedOn', widget: 'day', model: '2012-07-25', ...late },
];

const my97: WidgetRow[] = [
  { field: 'graduatedOn', widget: 'day', model: '2012-06-30', ...late },
  { field: 'workStartedOn', widget: 'month on focus', model: '201207', ...late },
  { field: 'birthDate', widget: 'readonly, other format', model: '1990年03月07日', ...late },
  { field: 'titleObtainedOn', widget: 'day', model: '2018-11-30', ...late },
  { field: 'professionStartedOn', widget: 'day', model: '2012-07-25', ...late },
];

const easyui: WidgetRow[] = [
  { field: 'education', widget: 'combobox', model: '20', shown: '本科' },
  { field: 'ethnicity', widget: 'combobox, late list', model: '01', shown: '汉族' },
  {
    field: 'employmentStatus',
    widget: 'combobox, list at opening',
    model: '1',
    shown: '在职',
    silent: 'undo',
    note: noEvent,
  },
  { field: 'graduatedOn', widget: 'datebox', model: '2012-06-30', ...late },
  { field: 'workStartedOn', widget: 'datebox, no typing', model: '2012-07-25', ...late },
  { field: 'titleObtainedOn', widget: 'datebox', model: '2018-11-30', ...late },
  { field: 'school', widget: 'textbox', model: '示例大学', free },
  politics,
  lacking,
];

const native: WidgetRow[] = [
  { field: 'school', widget: 'text', model: '示例大学', free },
  { field: 'mailingAddress', widget: 'textarea', model: '示例市练习路1号', free },
  { field: 'education', widget: 'select, inline onchange', model: '20', shown: '本科' },
  { field: 'nativePlace', widget: 'select in groups', model: '11', shown: '北京' },
  {
    field: 'employmentStatus',
    widget: 'radio, inline onclick',
    model: '1',
    shown: '在职',
    silent: 'undo',
    note: noEvent,
  },
  { field: 'majorRelation', widget: 'radio, preset, words before', model: '1', shown: '相同' },
  { field: 'subjects', widget: 'checkboxes', model: '1/2/3', shown: '综合知识、案例分析、论文' },
  { field: 'graduatedOn', widget: 'type=date', model: '2012-06-30', ...late },
  { field: 'workStartedOn', widget: 'type=month', model: '2012-07', ...late },
  { field: 'titleObtainedOn', widget: 'type=datetime-local', model: '2018-11-30T00:00', ...late },
  { field: 'mobile', widget: 'type=tel', model: '13800000000', free },
  { field: 'email', widget: 'type=email', model: 'li.lianxi@example.com', free },
  { field: 'programYears', widget: 'type=number', model: '4', free },
  { field: 'majorName', widget: 'text with datalist', model: '软件工程', free },
  politics,
  lacking,
];

const pages = { native, select2, 'bootstrap-datepicker': bootstrapDatepicker, my97, easyui };
const lines: MatrixLine[] = [];
afterAll(() => printMatrix(lines));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test.each(Object.entries(pages))('%s', { timeout: timeoutMs }, async (name, rows) => {
    lines.push(...(await runMatrix(stage, name, rows)));
  });
});
