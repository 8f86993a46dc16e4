import { afterAll, describe, test } from 'vitest';
import type { BrowserName } from '../../practice/rig/surface.ts';
import { useRig } from './use-rig.ts';
import { type MatrixLine, printMatrix, runMatrix, type WidgetRow } from './widget-matrix.ts';

/** What stands in every page: a list that is shut, and one without the wanted entry. */
const shut: WidgetRow = { field: 'politicalStatus', widget: 'disabled', state: 'check' };
const lacking: WidgetRow = { field: 'degree', widget: 'no such entry', state: 'no-option' };

/** No press of the mouse takes a choice back to nothing, so no event does either. */
const noEvent = 'nothing chosen comes back without an event';
const refused = 'out of range: told as failed, what stood there stays';

const select2: WidgetRow[] = [
  { field: 'education', widget: 'list', model: '20', shown: '本科' },
  { field: 'ethnicity', widget: 'list, placeholder', model: '01', shown: '汉族' },
  { field: 'nativePlace', widget: 'list in groups', model: '11', shown: '北京' },
  { field: 'school', widget: 'AJAX search', model: 'S1', shown: '示例大学' },
  { field: 'employmentStatus', widget: 'list, preset', model: '1', shown: '在职' },
  shut,
  lacking,
];

const bootstrapDatepicker: WidgetRow[] = [
  { field: 'graduatedOn', widget: 'day', model: '2012-06-30' },
  { field: 'workStartedOn', widget: 'month, unmarked input', model: '2012-07' },
  { field: 'birthDate', widget: 'readonly, other format', model: '1990年03月07日' },
  {
    field: 'titleObtainedOn',
    widget: 'out of range',
    state: 'failed',
    undo: 'undone',
    silent: true,
    note: refused,
  },
  { field: 'professionStartedOn', widget: 'disabled', state: 'check' },
];

const my97: WidgetRow[] = [
  { field: 'graduatedOn', widget: 'day', model: '2012-06-30' },
  { field: 'workStartedOn', widget: 'month on focus', model: '201207' },
  { field: 'birthDate', widget: 'readonly, other format', model: '1990年03月07日' },
  {
    field: 'titleObtainedOn',
    widget: 'out of range',
    state: 'failed',
    undo: 'undone',
    silent: true,
    note: refused,
  },
  { field: 'professionStartedOn', widget: 'disabled', state: 'check' },
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
  { field: 'graduatedOn', widget: 'datebox', model: '2012-06-30' },
  { field: 'workStartedOn', widget: 'datebox, no typing', model: '2012-07-25' },
  {
    field: 'titleObtainedOn',
    widget: 'datebox, out of range',
    state: 'failed',
    undo: 'undone',
    silent: true,
    note: refused,
  },
  { field: 'school', widget: 'textbox', model: '示例大学' },
  shut,
  lacking,
];

const native: WidgetRow[] = [
  { field: 'school', widget: 'text', model: '示例大学' },
  { field: 'mailingAddress', widget: 'textarea', model: '示例市练习路1号' },
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
  { field: 'majorRelation', widget: 'radio, preset', model: '1', shown: '相同' },
  { field: 'graduatedOn', widget: 'type=date', model: '2012-06-30' },
  { field: 'workStartedOn', widget: 'type=month', model: '2012-07' },
  {
    field: 'titleObtainedOn',
    widget: 'type=date, out of range',
    state: 'failed',
    undo: 'undone',
    silent: true,
    note: refused,
  },
  { field: 'mobile', widget: 'type=tel', model: '13800000000' },
  { field: 'email', widget: 'type=email', model: 'li.lianxi@example.com' },
  { field: 'programYears', widget: 'type=number', model: '4' },
  { field: 'majorName', widget: 'text with datalist', model: '软件工程' },
  shut,
  lacking,
];

const pages = { native, select2, 'bootstrap-datepicker': bootstrapDatepicker, my97, easyui };
const lines: MatrixLine[] = [];
afterAll(() => printMatrix(lines));

describe.each<BrowserName>(['chromium', 'firefox'])('%s', (browser) => {
  const stage = useRig(browser);

  test.each(Object.entries(pages))('%s', async (name, rows) => {
    lines.push(...(await runMatrix(stage, name, rows)));
  });
});
