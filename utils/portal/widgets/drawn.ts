import { dispatch } from '../events';
import { isSelect } from '../tags';
import { until } from '../until';
import { isVisible } from '../visible';
import { leaveField, press as pressButton } from './gestures';
import type { FormElement } from './widget';

/** A popup comes within a few frames; a list from the network has its own, longer wait. */
export const popupMs = 1500;
const iconWaitMs = 600;
const boxWaitMs = 300;

/** A whole press of the main button, in the order a browser sends it. */
export function press(element: Element): void {
  hover(element);
  pressButton(element, 'mousedown', 'mouseup', 'click');
}

/** The pointer comes over the element; frameworks listen to either event. */
export function hover(element: Element): void {
  element.dispatchEvent(new MouseEvent('mouseenter'));
  element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
}

/** The visible elements of the selector, in page order. */
export function listVisible(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

/** The popup in sight; every driver sees to it that there is no more than one. */
export function findPopup(element: Element, popup: string): HTMLElement | undefined {
  return listVisible(element.ownerDocument, popup)[0];
}

/** Closes what a choice left open by a press elsewhere, and waits until it has gone. */
export async function closePopup(element: HTMLElement, popup: string, signal: AbortSignal): Promise<void> {
  const doc = element.ownerDocument;
  if (findPopup(element, popup)) press(doc.body);
  leaveField(element);
  await until(() => !findPopup(element, popup), doc, popupMs, signal);
}

/** Types into the search box of an open list, which some open for typing only then; false where it has none. */
export async function search(box: FormElement, text: string, signal: AbortSignal): Promise<boolean> {
  const typed = isSelect(box) ? undefined : await until(() => !box.readOnly, box.ownerDocument, boxWaitMs, signal);
  if (!typed) return false;
  box.value = text;
  dispatch(box, 'input');
  return true;
}

/** Empties a widget by the cross it shows under the pointer; nothing happens where it has none. */
export async function pressCross(root: HTMLElement, cross: string, signal: AbortSignal): Promise<void> {
  const places = [root, ...root.querySelectorAll('.el-input')];
  for (const place of places) hover(place);
  const find = (): HTMLElement | null => root.querySelector<HTMLElement>(cross);
  const icon = await until(find, root.ownerDocument, iconWaitMs, signal);
  if (icon) press(icon);
  for (const place of places) place.dispatchEvent(new MouseEvent('mouseleave'));
}

/** Text without the white space around and inside lines of a template. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
