import { antdByHand, antdMany, antdSelect, faceOf, readAntd } from './antd-select';
import { type CalendarLook, driveCalendar } from './calendar';
import type { CascadeLook } from './cascade';
import { driveCascader } from './cascader';
import { drawnGroup } from './drawn-group';
import type { Widget } from './widget';

// antd 4.24 and 5.29 (npm, 2026): everything that opens hangs in the body and is drawn when opened.

const cascadeLook: CascadeLook = {
  menu: '.ant-cascader-menu',
  entry: '.ant-cascader-menu-item',
  label: '.ant-cascader-menu-item-content',
  branch: '.ant-cascader-menu-item-expand',
  followed: '.ant-cascader-menu-item-active',
  closed: '.ant-cascader-menu-item-disabled',
  answer: '.ant-cascader-menu-item',
};

const antdCascader = driveCascader({
  name: 'antd-cascader',
  owns: (element) => element.closest(`.ant-cascader:not(${antdByHand})`) !== null,
  face: faceOf,
  look: cascadeLook,
  path: readAntd,
});

const calendarLook: CalendarLook = {
  years: '.ant-picker-year-panel .ant-picker-cell-in-view',
  months: '.ant-picker-month-panel .ant-picker-cell-in-view',
  days: '.ant-picker-date-panel .ant-picker-cell-in-view',
  closed: '.ant-picker-cell-disabled',
  yearLabel: '.ant-picker-year-btn',
  monthLabel: '.ant-picker-month-btn',
  earlier: '.ant-picker-header-super-prev-btn',
  later: '.ant-picker-header-super-next-btn',
};

const antdDate = driveCalendar({
  name: 'antd-date',
  owns: (element) => element.closest('.ant-picker:not(.ant-picker-range)') !== null,
  face: faceOf,
  look: calendarLook,
});

const antdGroup = drawnGroup(
  'antd-group',
  '.ant-radio-wrapper, .ant-radio-button-wrapper, .ant-checkbox-wrapper',
  '.ant-radio-wrapper-checked, .ant-radio-button-wrapper-checked, .ant-checkbox-wrapper-checked',
);

/** Ant Design 4 and 5. */
export const antd: readonly Widget[] = [antdSelect, antdMany, antdCascader, antdDate, antdGroup];
