/** Events of the main button in order; libraries ask for the button, which a plain event has not. */
export function press(element: Element, ...types: string[]): void {
  for (const type of types) element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
}

/** Gives the focus with its events, which a browser holds back while the panel and not the page has the keyboard. */
export function enterField(element: HTMLElement): void {
  if (!hears(element, 'focus', () => element.focus())) tell(element, 'focus', 'focusin');
}

/** Takes the focus away again, with its events. */
export function leaveField(element: HTMLElement): void {
  if (!hears(element, 'blur', () => element.blur())) tell(element, 'blur', 'focusout');
}

function hears(element: HTMLElement, type: string, act: () => void): boolean {
  const state = { heard: false };
  const hear = (): void => {
    state.heard = true;
  };
  element.addEventListener(type, hear);
  act();
  element.removeEventListener(type, hear);
  return state.heard;
}

function tell(element: HTMLElement, plain: string, bubbling: string): void {
  element.dispatchEvent(new FocusEvent(plain));
  element.dispatchEvent(new FocusEvent(bubbling, { bubbles: true }));
}

/** The pointer comes over the element; frameworks listen to either event. */
export function hover(element: Element): void {
  element.dispatchEvent(new MouseEvent('mouseenter'));
  element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
}
