const shown = { visibilityProperty: true };

/** True when the element is rendered and not made invisible by CSS; opacity is not judged. A slot has no box of its own. */
export function isVisible(element: Element): boolean {
  const boxed = element.localName === 'slot' ? element.parentElement : element;
  return boxed?.checkVisibility(shown) === true;
}

/** Tells whether a person sees an element. */
export type Sight = (element: Element) => boolean;

/** `isVisible` that asks once for each element. Holds only while nothing changes. */
export function createSight(): Sight {
  const seen = new Map<Element, boolean>();
  return (element) => {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const visible = isVisible(element);
    seen.set(element, visible);
    return visible;
  };
}
