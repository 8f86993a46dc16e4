import { parseDateText } from '@/rules/form/date-text';
import { until } from '../until';
import { antdByHand, antdList, antdMany, antdSelect, clearAntd, faceOf, openAntdList, readAntd } from './antd-select';
import { type CalendarLook, pickDate } from './calendar';
import { type CascadeLook, choosePath, listLeaves, toPath } from './cascade';
import { closePopup, findPopup, popupMs, press } from './drawn';
import { drawnRadio } from './drawn-radio';
import { enterField } from './gestures';
import { native } from './native';
import type { Widget } from './widget';

// antd 4.24 and 5.29 (npm, 2026): everything that opens hangs in the body and is drawn when opened.

const cascadeLook: CascadeLook = {
  menu: '.ant-cascader-menu',
  entry: '.ant-cascader-menu-item',
  label: '.ant-cascader-menu-item-content',
  branch: '.ant-cascader-menu-item-expand',
  followed: '.ant-cascader-menu-item-active',
  closed: '.ant-cascader-menu-item-disabled',
};

const antdCascader: Widget = {
  ...antdSelect,
  name: 'antd-cascader',
  owns: (element) => element.closest(`.ant-cascader:not(${antdByHand})`) !== null,
  async listChoices(control, _, signal) {
    const panel = await openAntdList(control, signal);
    const found = panel ? await listLeaves({ panel, look: cascadeLook, signal }) : [];
    await closePopup(control.element, antdList, signal);
    return found;
  },
  read(control) {
    const model = readAntd(control);
    return { model, shown: toPath(model).at(-1) ?? '' };
  },
  async write(control, want, signal) {
    if (want.value === '') return clearAntd(control, signal);
    const panel = await openAntdList(control, signal);
    if (panel) await choosePath({ panel, look: cascadeLook, signal }, toPath(want.value));
    await closePopup(control.element, antdList, signal);
  },
};

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
const calendar = '.ant-picker-dropdown';

const antdDate: Widget = {
  ...native,
  name: 'antd-date',
  kind: 'date',
  internals: `${calendar} input`,
  owns: (element) => element.closest('.ant-picker:not(.ant-picker-range)') !== null,
  face: ({ element }) => faceOf(element),
  async write(control, want, signal) {
    if (want.value === '') return clearAntd(control, signal);
    const { element } = control;
    press(element);
    enterField(element);
    const panel = (): HTMLElement | undefined => findPopup(element, calendar);
    const date = parseDateText(want.value);
    if ((await until(panel, element.ownerDocument, popupMs, signal)) && date) {
      await pickDate(panel, calendarLook, date, signal);
    }
    await closePopup(element, calendar, signal);
  },
};

const chosen = '.ant-radio-wrapper-checked, .ant-radio-button-wrapper-checked';
const antdRadio = drawnRadio('antd-radio', '.ant-radio-wrapper, .ant-radio-button-wrapper', chosen);

/** Ant Design 4 and 5. */
export const antd: readonly Widget[] = [antdSelect, antdMany, antdCascader, antdDate, antdRadio];
