import { cascaderPlaces } from './cascader-places.ts';
import { free, late, noWayBack, radio } from './widget-rows.ts';
import type { WidgetRow } from './widget-table.ts';

/** Fields that take the same part on both pages. */
export const elementRows: readonly WidgetRow[] = [
  { field: 'gender', widget: 'radio', model: '1', shown: '男', free: 'both answers are always there', ...radio },
  { field: 'ethnicity', widget: 'select filterable clearable (56)', model: 'm1', shown: '汉族' },
  { field: 'politicalStatus', widget: 'select clearable', model: '群众' },
  { field: 'nativePlace', widget: 'select remote', model: '北京市', lacking: 'failed' },
  { field: 'examArea', widget: 'cascader clearable', model: '辽宁/大连', shown: '辽宁 / 大连' },
  { field: 'employmentStatus', widget: 'radio-button', model: '在职', ...radio },
  { field: 'workStartedOn', widget: 'date-picker month', model: '2012-07', ...late },
  {
    field: 'professionStartedOn',
    widget: 'date-picker 年月日',
    model: '2012-07-25',
    shown: '2012年07月25日',
    ...late,
  },
  { field: 'titleObtainedOn', widget: 'date-picker not editable', model: '2018-11-30', ...late },
  { field: 'graduatedOn', widget: 'date-picker', model: '2012-06-30', ...late },
  { field: 'school', widget: 'select (200)', model: 's150', shown: '示例大学', ...noWayBack },
  { field: 'education', widget: 'select clearable', model: 'e2', shown: '本科及以上' },
  { field: 'degree', widget: 'select without the wanted option', state: 'no-option', note: 'the list lacks it' },
  {
    field: 'subjects',
    widget: 'checkbox group',
    model: '综合知识/案例分析/论文',
    shown: '综合知识、案例分析、论文',
  },
  { field: 'email', widget: 'input', model: 'li.lianxi@example.com', free },
];

export const elementPlaces = cascaderPlaces('cascader');
