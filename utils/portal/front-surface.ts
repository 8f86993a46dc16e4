import { frameDocument } from './documents';
import { findElements } from './find-elements';
import { isVisible } from './visible';

/** What lies on the screen: the page itself, or a layer or frame that lies over it. */
export interface Surface {
  /** The same for as long as the root is the same, and no other document's. */
  id: number;
  kind: 'page' | 'layer' | 'frame';
  /** Where to read; for a frame its document. */
  root: Document | HTMLElement;
  document: Document;
  /** Layers that lie over this surface inside the same document; not part of it. */
  covers: readonly Element[];
}

/** Dialogs of the UI libraries a portal of this kind uses; the last visible one lies on top. */
const layers =
  '.layui-layer:not(.layui-layer-loading):not(.layui-layer-tips), dialog[open], [role=dialog], [role=alertdialog], .el-dialog, .el-message-box, .ant-modal, .van-popup, .van-dialog, .modal.show, .modal.in, .weui-dialog, .window:not(.window-shadow)';

const ids = new WeakMap<Node, number>();
const given = { last: Math.floor(performance.timeOrigin) };

/** Bottom to top: the page first, then every visible layer, a frame's own content in place of its frame. */
export function listSurfaces(doc: Document): Surface[] {
  const known = [...findElements(doc, layers)].filter((layer) => isVisible(layer) && !isEmpty(layer));
  const cover = findCover(doc);
  const open = cover && !isEmpty(cover) ? [...known, cover] : known;
  const outer = open.filter((layer) => !open.some((other) => other !== layer && other.contains(layer))).sort(byHeight);
  return [{ id: idOf(doc), kind: 'page', root: doc, document: doc, covers: outer }, ...outer.flatMap(toSurfaces)];
}

/** A box of no known kind over the middle of the screen, while every field outside it lies under such a box; a popup leaves some free. */
function findCover(doc: Document): HTMLElement | undefined {
  const { innerWidth: width, innerHeight: height } = doc.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const fields = findElements(doc, 'input, select, textarea');
  const cover = fields[0] && floatOver(fields[0], width / 2, height / 2);
  if (!cover || cover.matches(layers) || cover.querySelector(layers)) return undefined;
  const isFree = (field: HTMLElement): boolean => {
    const { left, top, right, bottom } = field.getBoundingClientRect();
    return !cover.contains(field) && floatOver(field, (left + right) / 2, (top + bottom) / 2) === undefined;
  };
  return [...fields].some(isFree) ? undefined : cover;
}

/** The outermost box out of the flow that a pointer meets there and that does not hold the field; null off the screen. */
function floatOver(field: Element, left: number, top: number): HTMLElement | null | undefined {
  const doc = field.ownerDocument;
  let box = doc.elementFromPoint(left, top) as HTMLElement | null;
  if (!box) return null;
  let float: HTMLElement | undefined;
  for (; box && !box.contains(field); box = box.parentElement) {
    const { position } = getComputedStyle(box);
    if (position === 'fixed' || (position === 'absolute' && isOnScreen(box))) float = box;
  }
  return float;
}

/** Laid out on the body or on a shell that fills the screen (an app in a `position: fixed` box), not on a part of the page. */
function isOnScreen(box: HTMLElement): boolean {
  if (box.parentElement?.tagName === 'BODY') return true;
  for (let shell = box.parentElement; shell; shell = shell.parentElement) {
    const { position } = getComputedStyle(shell);
    if (position !== 'static') return position === 'fixed';
  }
  return false;
}

function toSurfaces(layer: HTMLElement): Surface[] {
  const frame = [...layer.querySelectorAll('iframe')].find(isVisible);
  const inner = frame ? frameDocument(frame) : undefined;
  const [first, ...above] = inner?.body ? listSurfaces(inner) : [];
  if (first) return [{ ...first, kind: 'frame' }, ...above];
  return [{ id: idOf(layer), kind: 'layer', root: layer, document: layer.ownerDocument, covers: [] }];
}

function idOf(root: Node): number {
  const known = ids.get(root);
  if (known !== undefined) return known;
  given.last += 1;
  ids.set(root, given.last);
  return given.last;
}

function isEmpty(layer: HTMLElement): boolean {
  return (layer.textContent ?? '').trim() === '' && !layer.querySelector('input, iframe, img');
}

function byHeight(left: HTMLElement, right: HTMLElement): number {
  return zIndex(left) - zIndex(right);
}

function zIndex(element: HTMLElement): number {
  for (let box: HTMLElement | null = element; box; box = box.parentElement) {
    const height = Number.parseInt(getComputedStyle(box).zIndex, 10);
    if (!Number.isNaN(height)) return height;
  }
  return 0;
}
