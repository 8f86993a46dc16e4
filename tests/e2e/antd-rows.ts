import { cascaderPlaces } from './cascader-places.ts';
import { free, late, noWayBack, radio } from './widget-rows.ts';
import type { WidgetRow } from './widget-table.ts';

/** Fields that take the same part on both pages. */
export const antdRows: readonly WidgetRow[] = [
  { field: 'gender', widget: 'Radio.Group', model: 'g1', shown: '男', free: 'both answers are always there', ...radio },
  { field: 'ethnicity', widget: 'Select showSearch (56)', model: 'm1', shown: '汉族' },
  { field: 'politicalStatus', widget: 'Select', model: '群众' },
  { field: 'nativePlace', widget: 'Select onSearch', model: '北京市', lacking: 'failed' },
  { field: 'examArea', widget: 'Cascader', model: '辽宁/大连', shown: '辽宁 / 大连' },
  { field: 'employmentStatus', widget: 'Radio.Button', model: '在职', ...radio },
  { field: 'workStartedOn', widget: 'DatePicker month', model: '2012-07', ...late },
  {
    field: 'professionStartedOn',
    widget: 'DatePicker 年月日',
    model: '2012-07-25',
    shown: '2012年07月25日',
    ...late,
  },
  { field: 'titleObtainedOn', widget: 'DatePicker inputReadOnly', model: '2018-11-30', ...late },
  { field: 'graduatedOn', widget: 'DatePicker', model: '2012-06-30', ...late },
  { field: 'school', widget: 'Select virtual (200)', model: 's150', shown: '示例大学', ...noWayBack },
  { field: 'education', widget: 'Select allowClear', model: 'e2', shown: '本科及以上' },
  { field: 'degree', widget: 'Select without the wanted option', state: 'no-option', note: 'the list lacks it' },
  {
    field: 'subjects',
    widget: 'Checkbox.Group',
    model: '综合知识/案例分析/论文',
    shown: '综合知识、案例分析、论文',
  },
  { field: 'email', widget: 'Input', model: 'li.lianxi@example.com', free },
];

export const antdPlaces = cascaderPlaces('Cascader');
