/** True when the element is rendered and not made invisible by CSS; opacity is not judged. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
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
