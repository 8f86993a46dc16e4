import { type Scanner, scanPage } from './scan';
import { isVisible } from './visible';

/** The document of a same-origin frame; undefined for foreign ones, which stay closed to us. */
export function frameDocument(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** The element by which a shadow root or a same-origin frame's document stands on the page around it. */
export function hostOf(root: Node): Element | null | undefined {
  return (root as Partial<ShadowRoot>).host ?? (root as Partial<Document>).defaultView?.frameElement;
}

/** The root with the visible same-origin frames and shadow roots inside it, in page order. */
export function listRoots(root: ParentNode & Node, scan: Scanner = scanPage): (ParentNode & Node)[] {
  const { frames, shadows } = scan(root);
  const inner = frames.filter(isVisible).flatMap((frame) => frameDocument(frame) ?? []);
  return [root, ...[...inner, ...shadows].flatMap((one) => listRoots(one, scan))];
}
