/** Tag checks by name: elements of a frame have that frame's constructors, so `instanceof` would lie. */
export function isInput(element: Element): element is HTMLInputElement {
  return element.tagName === 'INPUT';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.tagName === 'SELECT';
}

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

/** Types of `input` that nobody types into or chooses from. */
export const ignoredTypes: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
