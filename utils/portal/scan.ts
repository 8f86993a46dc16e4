import { remember } from '@/rules/form/remember';
import { buttonSelector } from './form-actions';
import { headingSelector } from './headings';
import { shadowOf } from './shadow-of';
import { ignoredTypes, isElement, isSelect } from './tags';
import { drawnFields } from './widgets/unknown';
import type { FormElement } from './widgets/widget';

/** Boxes without an input inside are drawn by the page alone; what they hold stands in `aria-checked`. */
export const fieldSelector = `input, select, textarea, [role=radio]:not(:has(input)), [role=checkbox]:not(:has(input)), ${drawnFields}`;

/** What one walk over a document, layer or shadow root finds for everyone who reads it, each in page order. */
export interface Scan {
  /** Whatever matches `fieldSelector`, buttons and hidden inputs among them. */
  fields: FormElement[];
  /** `iframe` and `frame`, hidden ones included. */
  frames: HTMLElement[];
  shadows: ShadowRoot[];
  labels: HTMLLabelElement[];
  headings: HTMLElement[];
  buttons: HTMLElement[];
  /** Every `class` there is, on the root and around it too. */
  names: Set<string>;
}

export type Scanner = (root: ParentNode & Node) => Scan;

/** A scanner that walks each root once. Holds only while nothing changes. */
export function createScanner(): Scanner {
  const known = new Map<Node, Scan>();
  return (root) => {
    const scan = known.get(root) ?? scanPage(root);
    known.set(root, scan);
    return scan;
  };
}

/** Only what bears one of these is asked for its selector: 0.9 ms for all lists on 2000 elements, a query for each 2.9 ms (Chromium 156). */
const fieldTags = new Set(['input', 'select', 'textarea']);
const fieldMarks = '[role], [tabindex], [aria-haspopup], [contenteditable]';
/** Every one of these is a heading or a button; cells, inputs and links may be, and so may what is named so. */
const headingTags = new Set('h1 h2 h3 h4 h5 h6 legend caption summary header b strong'.split(' '));
const cellTags = new Set(['td', 'th']);
const isHeadingName = remember((names) => /itle|head|legend|section|divider/.test(names));
const buttonTags = new Set(['button', 'uni-button']);
const isButtonName = remember((names) => names.includes('van-button'));

/** Entries of native lists are passed over: a page may have thousands. */
export function scanPage(root: ParentNode & Node): Scan {
  const scan: Scan = {
    fields: [],
    frames: [],
    shadows: [],
    labels: [],
    headings: [],
    buttons: [],
    names: namesOver(root),
  };
  const marked = new Set<Element>(root.querySelectorAll(fieldMarks));
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as HTMLElement;
    const tag = element.localName;
    if (tag !== 'option') sort(element, { tag, isMarked: marked.has(element) }, scan);
    if (tag === 'select' && isSelect(element) && element.options.length === element.childElementCount)
      walker.lastChild();
  }
  return scan;
}

function namesOver(root: Node): Set<string> {
  const names = new Set<string>();
  for (let box = isElement(root) ? root : null; box; box = box.parentElement)
    names.add(box.getAttribute('class') ?? '');
  return names;
}

interface Sorted {
  tag: string;
  isMarked: boolean;
}

function sort(element: HTMLElement, { tag, isMarked }: Sorted, scan: Scan): void {
  const names = element.getAttribute('class') ?? '';
  scan.names.add(names);
  const isField = fieldTags.has(tag) || (isMarked && element.matches(fieldSelector));
  if (isField) scan.fields.push(element as FormElement);
  const mayHead = cellTags.has(tag) || isHeadingName(names);
  if (headingTags.has(tag) || (mayHead && element.matches(headingSelector))) scan.headings.push(element);
  const isPressed = tag === 'input' && ignoredTypes.has((element as HTMLInputElement).type);
  const mayPress = isMarked || tag === 'a' || isPressed || isButtonName(names);
  if (buttonTags.has(tag) || (mayPress && element.matches(buttonSelector))) scan.buttons.push(element);
  if (tag === 'label') scan.labels.push(element as HTMLLabelElement);
  if (tag === 'iframe' || tag === 'frame') scan.frames.push(element);
  const shadow = shadowOf(element);
  if (shadow) scan.shadows.push(shadow);
}
