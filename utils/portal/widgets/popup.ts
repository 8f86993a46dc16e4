import { dispatch } from '../events';
import { isSelect } from '../tags';
import { until } from '../until';
import { listVisible, press } from './drawn';
import { enterField, hover, leaveField } from './gestures';
import { Refusal } from './refusal';
import type { Control, FormElement } from './widget';

/** A popup comes within a few frames; a list from the network has its own, longer wait. */
export const popupMs = 1500;
const iconWaitMs = 600;
const boxWaitMs = 300;

/** What Element, antd and Vant hang into the body (npm element-ui 2.15, element-plus 2.14, antd 4.24 and 5.29, vant 4.10, 2026). */
const popups =
  '.el-select-dropdown, .el-cascader__dropdown, .el-picker-panel, .ant-select-dropdown, .ant-picker-dropdown, .van-popup:has(.van-picker)';
export const popupInputs = `:is(${popups}) input`;
/** What is pressed where it is not the input itself. */
const opener = '.ant-select-selector, .el-select__wrapper';
const crosses =
  '.el-icon-circle-close, .el-select__clear, .clear-icon, .icon-circle-close, .ant-select-clear, .ant-picker-clear';

/** The popup in sight; every driver sees to it that there is no more than one. */
export function findPopup(element: Element): HTMLElement | undefined {
  return listVisible(element.ownerDocument, popups)[0];
}

export function openPopup({ element }: Control, signal: AbortSignal): Promise<HTMLElement | undefined> {
  enterField(element);
  press(element.closest(opener) ?? element);
  return until(() => findPopup(element), element.ownerDocument, popupMs, signal);
}

/** Closes what a choice left open, by its own way out or a press elsewhere, and waits until it has gone. */
export async function closePopup({ element }: Control, signal: AbortSignal): Promise<void> {
  const doc = element.ownerDocument;
  const popup = findPopup(element);
  if (popup) press(popup.querySelector('.van-picker__cancel') ?? doc.body);
  leaveField(element);
  await until(() => !findPopup(element), doc, popupMs, signal);
}

/** Types into the search box of an open list, which some open for typing only then; false where it has none. */
export async function search(box: FormElement, text: string, signal: AbortSignal): Promise<boolean> {
  const typed = isSelect(box) ? undefined : await until(() => !box.readOnly, box.ownerDocument, boxWaitMs, signal);
  if (!typed) return false;
  box.value = text;
  dispatch(box, 'input');
  return true;
}

/** Empties a widget by the cross it shows under the pointer; where it has none there is no way. */
export async function pressCross(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const places = [root, ...root.querySelectorAll('.el-input')];
  for (const place of places) hover(place);
  const find = (): HTMLElement | null => root.querySelector<HTMLElement>(crosses);
  const icon = await until(find, root.ownerDocument, iconWaitMs, signal);
  if (icon) press(icon);
  for (const place of places) place.dispatchEvent(new MouseEvent('mouseleave'));
  if (!icon) throw new Refusal();
}
