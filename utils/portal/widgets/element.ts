import { parseDateText } from '@/rules/form/date-text';
import { until } from '../until';
import { type CalendarLook, pickDate } from './calendar';
import { type CascadeLook, choosePath, listLeaves, toPath } from './cascade';
import { closePopup, findPopup, popupMs, press, pressCross } from './drawn';
import { drawnRadio } from './drawn-radio';
import { elementCross, elementMany, elementSelect } from './element-select';
import { enterField } from './gestures';
import { native } from './native';
import type { Control, FormElement, Widget } from './widget';

// Element UI 2.15 and Element Plus 2.14 (npm, 2026): menus and calendars hang in the body;
// what is chosen stands in the input.

const cascadeLook: CascadeLook = {
  menu: '.el-cascader-menu',
  entry: '.el-cascader-node',
  label: '.el-cascader-node__label',
  branch: '[aria-haspopup=true]',
  followed: '.in-active-path',
  closed: '.is-disabled',
};
const cascadePanel = '.el-cascader__dropdown';

const elementCascader: Widget = {
  ...native,
  name: 'element-cascader',
  kind: 'select',
  internals: `${cascadePanel} input`,
  owns: (element) => rootOf(element, '.el-cascader') !== undefined,
  face,
  choices: () => [],
  async listChoices(control, _, signal) {
    const panel = await open(control, cascadePanel, signal);
    const choices = panel ? await listLeaves({ panel, look: cascadeLook, signal }) : [];
    await closePopup(control.element, cascadePanel, signal);
    return choices;
  },
  read: ({ element }) => ({ model: element.value, shown: toPath(element.value).at(-1) ?? '' }),
  async write(control, want, signal) {
    if (want.value === '') return pressCross(face(control), elementCross, signal);
    const panel = await open(control, cascadePanel, signal);
    if (panel) await choosePath({ panel, look: cascadeLook, signal }, toPath(want.value));
    await closePopup(control.element, cascadePanel, signal);
  },
};

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
const calendar = '.el-picker-panel';

const elementDate: Widget = {
  ...native,
  name: 'element-date',
  kind: 'date',
  internals: `${calendar} input`,
  owns: (element) => rootOf(element, '.el-date-editor:not(.el-range-editor)') !== undefined,
  dateFormat: (element) => (rootOf(element, '.el-date-editor--month') ? 'yyyy-MM' : undefined),
  face,
  async write(control, want, signal) {
    if (want.value === '') return pressCross(face(control), elementCross, signal);
    const date = parseDateText(want.value);
    const panel = await open(control, calendar, signal);
    if (panel && date) await pickDate(() => findPopup(control.element, calendar), calendarLook, date, signal);
    await closePopup(control.element, calendar, signal);
  },
};

const elementRadio = drawnRadio('element-radio', '.el-radio, .el-radio-button', '.is-checked, .is-active');

/** Element UI 2 and Element Plus. */
export const element: readonly Widget[] = [elementSelect, elementMany, elementCascader, elementDate, elementRadio];

function rootOf(element: FormElement, selector: string): HTMLElement | undefined {
  return element.closest<HTMLElement>(selector) ?? undefined;
}

function face({ element }: Control): HTMLElement {
  return rootOf(element, '.el-cascader, .el-date-editor') ?? element;
}

async function open({ element }: Control, popup: string, signal: AbortSignal): Promise<HTMLElement | undefined> {
  enterField(element);
  if (popup === cascadePanel) press(element);
  return until(() => findPopup(element, popup), element.ownerDocument, popupMs, signal);
}
