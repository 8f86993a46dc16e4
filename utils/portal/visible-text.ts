import { isElement } from './tags';
import { isVisible, type Sight } from './visible';

const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE OPTION SELECT TEXTAREA SVG svg IFRAME'.split(' '));
/** These do not break the line: words run through them. */
const inline = new Set('SPAN B STRONG I EM FONT U SUP SUB A LABEL SMALL CITE'.split(' '));

/** How a text is read: `skip` leaves whole subtrees out, `sees` may know what is visible. */
export interface Reading {
  sees?: Sight;
  skip?: (element: Element) => boolean;
}

/** Single-spaced visible text of a node, at most `limit` characters. */
export function visibleText(node: Node, limit = 200, { sees = isVisible, skip }: Reading = {}): string {
  const sink: Sink = { text: '', left: limit, sees, skip };
  collect(node, sink);
  return toLine(sink.text).slice(0, limit);
}

interface Sink {
  text: string;
  left: number;
  sees: Sight;
  skip: Reading['skip'];
}

function collect(node: Node, sink: Sink): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    sink.text += text;
    sink.left -= toLine(text).length;
    return;
  }
  const tag = isElement(node) ? node.tagName : undefined;
  if (tag !== undefined) {
    if (silent.has(tag) || sink.skip?.(node as Element) || !sink.sees(node as Element)) return;
  } else if (node.nodeType !== 9 && node.nodeType !== 11) return;
  for (let child = node.firstChild; child && sink.left > 0; child = child.nextSibling) collect(child, sink);
  if (tag !== undefined && !inline.has(tag)) sink.text += ' ';
}

/** Text of a node, hidden parts included; what no person ever reads as text is left out. */
export function bareText(node: Node, limit = 200): string {
  if (node.nodeType === 3) return toLine(node.nodeValue ?? '');
  if (!isElement(node) || silent.has(node.tagName)) return '';
  const parts = [...node.childNodes].map((child) => bareText(child, limit));
  return parts.filter(Boolean).join(' ').slice(0, limit);
}

/** Single-spaced, without space around. */
export function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
