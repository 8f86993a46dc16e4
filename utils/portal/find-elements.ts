/** The elements of a selector in page order; entries of lists, which a page may have thousands of, are passed over at once. */
export function findElements<T extends Element = HTMLElement>(root: ParentNode, selector: string): NodeListOf<T> {
  return root.querySelectorAll<T>(`:not(option):is(${selector})`);
}
