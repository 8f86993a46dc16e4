import { free } from './widget-rows.ts';
import type { WidgetRow } from './widget-table.ts';

/** Cascading lists: any level, hover and search, level by level from a server; and a list of several answers. `cascader` as its library spells it. */
export const cascaderPlaces = (cascader: string): readonly WidgetRow[] => [
  { field: 'region', widget: `${cascader} any level`, model: '辽宁' },
  { field: 'examArea', widget: `${cascader} hover, search`, model: '辽宁/大连', shown: '辽宁 / 大连' },
  {
    field: 'nativePlace',
    widget: `${cascader} lazy, 3 levels`,
    model: '辽宁省/大连市/中山区',
    shown: '辽宁省 / 大连市 / 中山区',
  },
  {
    field: 'subjects',
    widget: 'select of several',
    model: '综合知识/案例分析/论文',
    shown: '综合知识、案例分析、论文',
  },
  { field: 'email', widget: 'input', model: 'li.lianxi@example.com', free },
];
