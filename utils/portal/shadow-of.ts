/** The element's shadow root. An isolated world may look into closed ones: Firefox by a property, Chromium by its `dom` API; only custom elements are asked. */
export function shadowOf(element: Element): ShadowRoot | null | undefined {
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot };
  return openOrClosedShadowRoot ?? (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(element);
}

type Opener = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
