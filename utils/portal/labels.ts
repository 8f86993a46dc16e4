import type { LabelText } from '@/rules/form/evidence';
import { labelAbove } from './table-cells';
import { isElement } from './tags';
import { visibleText } from './visible-text';
import type { Control } from './widgets/widget';

const maxLabel = 40;
const maxClimb = 7;
const boundary = /^(?:FORM|BODY|TABLE|TBODY|TR|FIELDSET)$/;
const controlSelector = 'input:not([type=hidden]), select, textarea, iframe';

/** Every text that may name the control, with where it stands; the strongest source first. */
export function readLabels(control: Control, headings: ReadonlySet<Element>): LabelText[] {
  const anchor = anchorOf(control);
  const found = [...ownLabels(control), ...ariaLabels(control.element), ...besideLabels(control, anchor, headings)];
  return found.filter(({ text }, index) => text !== '' && found.findIndex((one) => one.text === text) === index);
}

/** The smallest element that holds the whole control: a group's common ancestor, else what the candidate sees. */
export function anchorOf(control: Control): HTMLElement {
  const { members } = control;
  const first = members[0];
  if (!first) return control.widget.face(control);
  let box = first as HTMLElement;
  while (box.parentElement && !members.every((one) => box.contains(one))) box = box.parentElement;
  return members.length === 1 ? (first.closest('label') ?? control.widget.face(control)) : box;
}

/** `label[for]` and wrapping labels; a radio's own label is its choice, not its name. */
function ownLabels({ element, members }: Control): LabelText[] {
  if (members.length > 1) return [];
  return [...(element.labels ?? [])].map((label) => ({
    source: 'label',
    text: clean(visibleText(label, maxLabel * 2)),
  }));
}

function ariaLabels(element: Element): LabelText[] {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const byId = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  const texts = [element.getAttribute('aria-label') ?? '', byId];
  return texts.map((text) => ({ source: 'aria', text: clean(text) }));
}

/** Climbs from the control and takes the nearest text before it, never past another control or out of the form. */
function besideLabels(control: Control, anchor: HTMLElement, headings: ReadonlySet<Element>): LabelText[] {
  let node: HTMLElement | null = anchor;
  for (let step = 0; node && step < maxClimb && !boundary.test(node.tagName); step += 1) {
    const before = textBefore(node, control, headings);
    const cell = /^T[DH]$/.test(node.tagName) ? (node as HTMLTableCellElement) : undefined;
    const above = cell ? clean(labelAbove(cell) ?? '') : '';
    if (before.text || before.blocked || cell) {
      const source = before.heading ? 'heading' : cell ? 'cell-left' : 'before';
      return [
        { source, text: before.text },
        { source: 'cell-above', text: above },
      ];
    }
    node = node.parentElement;
  }
  return [];
}

interface Before {
  text: string;
  /** Another control stands before. */
  blocked: boolean;
  heading: boolean;
}

/** Text between the node and the previous control under the same parent, hints in parentheses joined to what precedes them. */
function textBefore(node: Element, control: Control, headings: ReadonlySet<Element>): Before {
  let text = '';
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
    if (sibling === control.element) continue;
    if (isElement(sibling)) {
      if (sibling.matches(controlSelector) || sibling.querySelector(controlSelector)) {
        return { text: clean(text), blocked: true, heading: false };
      }
      if (headings.has(sibling)) return headingBefore(text, sibling);
    }
    const piece = visibleText(sibling, maxLabel * 2);
    text = `${piece} ${text}`.trim();
    if (isName(text) && isElement(sibling)) break;
  }
  return { text: isName(text) ? clean(text) : '', blocked: false, heading: false };
}

function headingBefore(text: string, heading: Element): Before {
  if (isName(text)) return { text: clean(text), blocked: true, heading: false };
  return { text: clean(visibleText(heading, maxLabel)), blocked: true, heading: true };
}

/** Stars, colons and hints in parentheses alone name nothing. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text.normalize('NFKC').replace(/\([^()]*\)/g, ''));
}

/** '' for a paragraph: a label is short. */
function clean(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > maxLabel ? '' : plain;
}
