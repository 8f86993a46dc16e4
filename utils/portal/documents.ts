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

/** Elements that cannot hold a shadow root or hardly ever do; a page has thousands of them. */
const common = 'option,dd,dt,li,td,th,tr,input,select,textarea,label,a,i,b,em,strong,button,img,br';

/** An isolated world may look into closed roots: Firefox by a property, Chromium by its `dom` API. Only custom elements are asked. */
function shadowOf(element: Element): ShadowRoot | null | undefined {
  if (element.shadowRoot || !element.localName.includes('-')) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot };
  return openOrClosedShadowRoot ?? (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot(element);
}

type Opener = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/** The root with the visible same-origin frames and shadow roots inside it, in page order. */
export function listRoots(root: ParentNode): ParentNode[] {
  const frames = [...root.querySelectorAll('iframe, frame')].filter(isVisible);
  const inner = frames.flatMap((frame) => frameDocument(frame) ?? []);
  const shadows = [...root.querySelectorAll(`:not(${common})`)].flatMap((element) => shadowOf(element) ?? []);
  return [root, ...[...inner, ...shadows].flatMap(listRoots)];
}
