/** The elements of a selector in page order; entries of lists, which a page may have thousands of, are passed over at once. */
export function findElements(root: ParentNode, selector: string): NodeListOf<HTMLElement> {
  return root.querySelectorAll<HTMLElement>(`:not(option):is(${selector})`);
}
