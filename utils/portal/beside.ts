import type { LabelText } from '@/rules/form/evidence';
import { remember } from '@/rules/form/remember';
import { isDrawnHint } from './drawn-hint';
import type { Heading } from './headings';
import type { PageIndex } from './page-index';
import { readCell } from './table-cells';
import { isElement, isInput, isSelect } from './tags';
import { toLine } from './visible-text';
import { standsBefore } from './widgets/choice-text';
import type { Control } from './widgets/widget';

const maxLabel = 60;
const maxClimb = 16;
/** A text before more controls than this beside ours names a section, not a field. */
const maxShared = 2;
const boundary = /^(?:FORM|BODY|FIELDSET)$/;

/** Where labels are looked for: the page, its headings, and what tables say about their cells. */
export interface Place {
  index: PageIndex;
  headings: ReadonlyMap<Element, Heading>;
}

/** Climbs from the control and takes the nearest text before it, never past another control or out of the form. */
export function besideLabels(control: Control, anchor: HTMLElement, place: Place): LabelText[] {
  const { index } = place;
  const { members } = control;
  const own = Math.max(1, members.length, index.holds(anchor));
  const found: LabelText[] = [];
  let node: HTMLElement | null = members.length > 1 ? startOf(members, anchor) : anchor;
  for (let step = 0; node && step < maxClimb && !boundary.test(node.tagName); step += 1) {
    if (isCell(node)) {
      found.push(...cellLabels(node, index));
      if (found.length > 0 || !isWrapper(node, own, index)) return found;
      node = node.closest('table');
    }
    if (!node) return found;
    const { text: words, blocked, source } = textBefore(node, control, place);
    const text = dropChoice(words, control);
    if (text) found.push({ source: index.holds(node) > own + maxShared ? 'heading' : source, text });
    if (blocked || text) {
      const td = text ? node.closest<HTMLTableCellElement>('td, th') : null;
      return td && index.holds(td) === own ? [...found, ...cellLabels(td, index)] : found;
    }
    node = node.parentElement;
  }
  return found;
}

/** A group's name may stand inside its box, before the first choice. */
function startOf([first, second]: readonly HTMLElement[], anchor: HTMLElement): HTMLElement {
  const own = first?.closest('label');
  // One label around all choices (性别 ○ 男 ○ 女) holds the name too.
  return (own && !own.contains(second ?? null) ? own : first) ?? anchor;
}

function isCell(node: Element): node is HTMLTableCellElement {
  return /^T[DH]$/.test(node.tagName);
}

function cellLabels(td: HTMLTableCellElement, index: PageIndex): LabelText[] {
  const cell = readCell(td, index);
  const labels: LabelText[] = [
    { source: 'cell-left', text: cleanLabel(cell.left) },
    { source: 'cell-above', text: cleanLabel(cell.above) },
  ];
  return labels.filter(({ text }) => text !== '');
}

/** A table drawn around one control only. */
function isWrapper(cell: Element, own: number, index: PageIndex): boolean {
  const table = cell.closest('table');
  return table !== null && index.holds(table) === own;
}

/** Where choices stand before their buttons (性别：男 ○ 女 ○), the first is no part of the name. */
function dropChoice(text: string, control: Control): string {
  const { members, widget } = control;
  const first = members.length > 1 && standsBefore(members) ? (widget.choices(control)[0]?.text ?? '') : '';
  return first && text.endsWith(first) ? text.slice(0, -first.length).trim() : text;
}

interface Before {
  text: string;
  /** Another control stands before. */
  blocked: boolean;
  source: 'before' | 'heading';
}

/** Text between the node and the previous control under the same parent, hints in parentheses joined to what precedes them. */
function textBefore(node: Element, control: Control, { index, headings }: Place): Before {
  let text = '';
  for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
    if (sibling === control.element) continue;
    if (isElement(sibling) && isDialCode(sibling)) continue;
    if (index.holds(sibling) > 0)
      return { text: isName(text) ? cleanLabel(afterChoice(text, sibling)) : '', blocked: true, source: 'before' };
    if (isElement(sibling) && isDrawnHint(sibling)) continue;
    if (isElement(sibling) && namesAnother(sibling, control.element, index)) continue;
    const heading = headings.get(sibling as Element);
    if (heading && isName(text)) break;
    if (heading?.sure && index.holds(heading.scope) > Math.max(1, control.members.length)) {
      return { text: cleanLabel(heading.text), blocked: true, source: 'heading' };
    }
    if (isElement(sibling) && isHeaderRow(sibling, node, index)) return { text: '', blocked: true, source: 'before' };
    text = `${sibling.nodeType === 3 ? (sibling.nodeValue ?? '') : index.text(sibling)} ${text}`.trim();
    if (isName(text) && isElement(sibling) && isWhole(sibling)) break;
  }
  return { text: isName(text) ? cleanLabel(text) : '', blocked: false, source: 'before' };
}

/** ○ 男 ○ 女 年龄 [ ]: the word right behind a button is its own. */
function afterChoice(text: string, before: Node): string {
  const isButton = isElement(before) && isInput(before) && /^(?:radio|checkbox)$/.test(before.type);
  return isButton ? text.replace(/^\S+\s+(?=\S)/, '') : text;
}

/** Boxes all alike, names first and the controls behind them: no name stands beside its own control. */
function isHeaderRow(last: Element, node: Element, index: PageIndex): boolean {
  const first = last.previousElementSibling;
  const isAlike = (one: Element): boolean => one.tagName === node.tagName && one.className === node.className;
  return first !== null && isAlike(first) && isAlike(last) && [first, last].every((one) => isLabelBox(one, index));
}

function isLabelBox(box: Element, index: PageIndex): boolean {
  return box.className !== '' && index.holds(box) === 0 && isName(index.text(box));
}

/** A list of +86, +852 … belongs to the number behind it. */
function isDialCode(element: Element): boolean {
  const list = element.childElementCount === 1 && !isSelect(element) ? element.firstElementChild : element;
  return list !== null && isSelect(list) && /^\s*\+\d/.test(list.textContent ?? '');
}

/** A floating label stands after the control it points to. */
function namesAnother(sibling: Element, element: Element, index: PageIndex): boolean {
  if (sibling.tagName !== 'LABEL') return false;
  const { control } = sibling as HTMLLabelElement;
  const before = sibling.previousElementSibling;
  if (!control || control === element || !before?.contains(control)) return false;
  return index.labelsOf(control).length === 1;
}

/** Words may be cut into inline pieces (`<em>姓</em><em>名</em>`); a box or a label is a whole. */
function isWhole(element: Element): boolean {
  return (
    !/^(?:SPAN|EM|I|B|STRONG|FONT|U|A|SMALL|SUP|SUB|BR)$/.test(element.tagName) ||
    /\S{2}/.test(element.textContent ?? '')
  );
}

/** Stars, colons and hints in parentheses alone name nothing. */
const isName = remember((text) => /\p{L}/u.test(text.normalize('NFKC').replace(/\([^()]*\)/g, '')));

/** '' for a paragraph: a label is short. */
export const cleanLabel = remember((text) => {
  const plain = toLine(text);
  return plain.length > maxLabel ? '' : plain;
});
