import { type CalendarLook, driveCalendar } from './calendar';
import type { CascadeLook } from './cascade';
import { driveCascader } from './cascader';
import { drawnGroup } from './drawn-group';
import { elementMany, elementSelect } from './element-select';
import type { Control, Widget } from './widget';

// Element UI 2.15 and Element Plus 2.14 (npm, 2026): menus and calendars hang in the body;
// what is chosen stands in the input.

const cascadeLook: CascadeLook = {
  menu: '.el-cascader-menu',
  entry: '.el-cascader-node',
  label: '.el-cascader-node__label',
  branch: '[aria-haspopup=true]',
  followed: '.in-active-path',
  closed: '.is-disabled',
  pick: '.el-radio__original',
  answer: '.el-cascader__suggestion-item',
};

const elementCascader = driveCascader({
  name: 'element-cascader',
  internals: '.el-cascader__tags input',
  owns: (element) => element.closest('.el-cascader') !== null,
  face,
  look: cascadeLook,
  path: ({ element }) => element.value,
});

const calendarLook: CalendarLook = {
  years: '.el-year-table td:has(a, span, div)',
  months: '.el-month-table td',
  days: '.el-date-table td.available',
  closed: '.disabled',
  yearLabel: '.el-date-picker__header-label',
  monthLabel: '.el-date-picker__header-label ~ .el-date-picker__header-label',
  earlier: '.el-icon-d-arrow-left, .d-arrow-left',
  later: '.el-icon-d-arrow-right, .d-arrow-right',
};

const elementDate = driveCalendar({
  name: 'element-date',
  owns: (element) => element.closest('.el-date-editor:not(.el-range-editor)') !== null,
  dateFormat: (element) => (element.closest('.el-date-editor--month') ? 'yyyy-MM' : undefined),
  face,
  look: calendarLook,
});

const elementGroup = drawnGroup(
  'element-group',
  '.el-radio, .el-radio-button, .el-checkbox, .el-checkbox-button',
  '.is-checked, .is-active',
);

/** Element UI 2 and Element Plus. */
export const element: readonly Widget[] = [elementSelect, elementMany, elementCascader, elementDate, elementGroup];

function face({ element }: Control): HTMLElement {
  return element.closest<HTMLElement>('.el-cascader, .el-date-editor') ?? element;
}
