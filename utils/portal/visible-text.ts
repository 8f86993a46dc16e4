import { isElement } from './tags';
import { isVisible } from './visible';

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'SELECT', 'TEXTAREA', 'SVG', 'IFRAME']);

/** Single-spaced visible text of a node, at most `limit` characters; `skip` leaves whole subtrees out. */
export function visibleText(node: Node, limit = 200, skip?: (element: Element) => boolean): string {
  const parts: string[] = [];
  collect(node, { parts, left: limit, skip });
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, limit);
}

interface Sink {
  parts: string[];
  left: number;
  skip: ((element: Element) => boolean) | undefined;
}

function collect(node: Node, sink: Sink): void {
  if (sink.left <= 0) return;
  if (node.nodeType === 3) {
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    sink.parts.push(text);
    sink.left -= text.trim().length;
    return;
  }
  if (isElement(node)) {
    if (silent.has(node.tagName.toUpperCase()) || sink.skip?.(node) || !isVisible(node)) return;
  } else if (node.nodeType !== 9 && node.nodeType !== 11) return;
  for (const child of node.childNodes) collect(child, sink);
  if (isElement(node) && !inline.has(node.tagName)) sink.parts.push(' ');
}

const inline = new Set(['SPAN', 'B', 'STRONG', 'I', 'EM', 'FONT', 'U', 'SUP', 'SUB', 'A', 'LABEL', 'SMALL', 'CITE']);

/** Text of a node, hidden parts included; what no person ever reads as text is left out. */
export function bareText(node: Node, limit = 200): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  if (!isElement(node) || silent.has(node.tagName.toUpperCase())) return '';
  const parts = [...node.childNodes].map((child) => bareText(child, limit));
  return parts.filter(Boolean).join(' ').slice(0, limit);
}
