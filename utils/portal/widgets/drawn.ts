import { isVisible } from '../visible';
import { hover, press as pressButton } from './gestures';

/** A whole press of the main button, in the order a browser sends it. */
export function press(element: Element): void {
  hover(element);
  pressButton(element, 'mousedown', 'mouseup', 'click');
}

/** The visible elements of the selector, in page order. */
export function listVisible(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

/** Text without the white space around and inside lines of a template. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
