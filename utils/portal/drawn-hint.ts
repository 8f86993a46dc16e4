/**
 * True for a hint that a library draws beside its bare input instead of setting `placeholder`
 * (`uni-input-placeholder` of uni-app's H5 build, seen in sources of 2021–2024).
 */
export function isDrawnHint(element: Element): boolean {
  return /placeholder/.test(element.getAttribute('class') ?? '');
}

/** The drawn hint right before an input, '' when it has none. */
export function drawnHint({ previousElementSibling: before }: Element): string {
  return before && isDrawnHint(before) ? (before.textContent ?? '').trim() : '';
}
