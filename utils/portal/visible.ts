/** True when the element is rendered and not made invisible by CSS; opacity is not judged. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
