/** Dispatches plain bubbling events in order, as the page's own handlers expect them after typing. */
export function dispatch(element: Element, ...types: string[]): void {
  for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true }));
}
