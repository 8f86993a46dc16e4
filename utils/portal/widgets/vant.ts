import { type DateParts, parseDateText } from '@/rules/form/date-text';
import type { Choice } from '@/rules/form/evidence';
import { isInput } from '../tags';
import { until } from '../until';
import { type Cascade, type CascadeLook, findEntry, follow, joinPath, listNames, seekPath } from './cascade';
import { driveCascader } from './cascader';
import { press } from './drawn';
import { findPopup, popupInputs, popupMs } from './popup';

// Vant 2–4 (npm vant 4.10.2, 2026): a field that is closed to typing opens a popup with one wheel a level;
// nothing is taken over before 确认, and nothing chosen cannot be had back: a wheel always stands on something.

const look: CascadeLook = {
  menu: '.van-picker-column',
  entry: '.van-picker-column__item',
  label: '.van-ellipsis',
  branch: '.van-picker-column:has(+ .van-picker-column) *',
  followed: '.van-picker-column__item--selected',
  closed: '.van-picker-column__item--disabled',
};

export const vantPicker = driveCascader({
  name: 'vant-picker',
  internals: popupInputs,
  owns: (element) =>
    isInput(element) &&
    element.matches('.van-field__control[readonly]') &&
    element.closest('.van-cell--clickable') !== null,
  face: ({ element }) => element.closest<HTMLElement>('.van-cell') ?? element,
  look,
  path: ({ element }) => element.value,
  async list(cascade, wanted) {
    const date = parseDateText(wanted);
    const isCalendar = listNames(cascade, 0).every((name) => /^\d{4}\D?$/.test(name));
    return date && isCalendar ? seekDate(cascade, date, wanted) : seekPath(cascade, wanted);
  },
  async confirm(cascade, path) {
    const { panel, signal } = cascade;
    const isSet = (): boolean =>
      path.every((_, at) => findEntry(cascade, path.slice(0, at + 1))?.matches(look.followed));
    const button = panel.querySelector('.van-picker__confirm');
    if (!(await until(isSet, panel.ownerDocument, popupMs, signal)) || !button) return;
    press(button);
    await until(() => !findPopup(panel), panel.ownerDocument, popupMs, signal);
  },
});

/** The wheels turned to the date, as far as they go; where one lacks its part, what that wheel offers. */
async function seekDate(cascade: Cascade, { year, month, day }: DateParts, wanted: string): Promise<Choice[]> {
  const path: string[] = [];
  for (const part of [year, month, day].slice(0, cascade.panel.querySelectorAll(look.menu).length)) {
    if (path.length > 0) await follow(cascade, path);
    const names = listNames(cascade, path.length);
    const name = names.find((one) => Number.parseInt(one, 10) === part);
    if (!name) return names.map((one) => ({ value: joinPath([...path, one]), text: joinPath([...path, one]) }));
    path.push(name);
  }
  return [{ value: joinPath(path), text: wanted }];
}
