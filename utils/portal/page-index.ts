import { remember } from '@/rules/form/remember';
import type { Scan } from './scan';
import type { CellWords } from './table-cells';
import type { TableMap } from './table-map';
import { ignoredTypes, isInput, isSelect, isTextArea } from './tags';
import { askOnce, type Sight } from './visible';
import { bareText, visibleText } from './visible-text';
import { drawnFields } from './widgets/unknown';
import type { FormElement } from './widgets/widget';

/** Words beside a label that explain it (Bootstrap, layui, Element, antd and hand-made ones). */
const hintTags = new Set(['button', 'small']);
const isHintName = remember((names) =>
  /hint|tips|help|error|invalid|explain|tooltip|(?:^|\s)(?:text-muted|form-text|layui-form-mid)(?:\s|$)/.test(names),
);
const longestLabel = 120;

/** What one reading of a document (or shadow root) looks up again and again, found once. Holds only while nothing changes. */
export interface PageIndex {
  /** How many controls stand inside the element, itself included. */
  holds(element: Node): number;
  /** Labels that point to or wrap the element, in page order. */
  labelsOf(element: Element): readonly HTMLLabelElement[];
  sees: Sight;
  /** Visible text of a label, hints left out when something else remains. */
  text(node: Node): string;
  tables: Map<HTMLTableElement, TableMap>;
  cells: Map<Element, CellWords>;
  leads: Map<Element, string>;
}

/** `hosts` are web components with controls in their shadow root: each counts as one. */
export function indexPage(scan: Scan, sees: Sight, hosts: Iterable<Node> = []): PageIndex {
  const held = countHolders(scan, sees, hosts);
  const labels = mapLabels(scan.labels);
  return {
    holds: (element) => held.get(element) ?? 0,
    labelsOf: (element) => labels.get(element) ?? [],
    sees,
    text: askOnce((node: Node) => readText(node, sees)),
    tables: new Map(),
    cells: new Map(),
    leads: new Map(),
  };
}

/** The same page as it would read if nothing were hidden: for naming controls that the page keeps out of sight for now. */
export function indexHidden(index: PageIndex): PageIndex {
  return {
    ...index,
    sees: () => true,
    text: askOnce(bareText),
    tables: new Map(),
    cells: new Map(),
    leads: new Map(),
  };
}

function countHolders({ fields, frames }: Scan, sees: Sight, hosts: Iterable<Node>): Map<Node, number> {
  const held = new Map<Node, number>();
  const controls = [...fields.filter(isAsked), ...frames].filter((one) => !isGhost(one) || sees(one));
  // Level by level, so that boxes with many controls inside are passed a few times and not once for each.
  let level = new Map<Node, number>();
  for (const control of [...controls, ...hosts]) add(level, control, 1);
  while (level.size > 0) {
    const above = new Map<Node, number>();
    for (const [node, count] of level) {
      add(held, node, count);
      if (node.parentNode) add(above, node.parentNode, count);
    }
    level = above;
  }
  return held;
}

function add(counts: Map<Node, number>, node: Node, count: number): void {
  counts.set(node, (counts.get(node) ?? 0) + count);
}

/** Something a person may type into or choose from; buttons do not count. */
function isAsked(field: FormElement): boolean {
  if (isInput(field)) return !ignoredTypes.has(field.type);
  return isSelect(field) || isTextArea(field) || (field as Element).matches(drawnFields);
}

/** A hidden text box or frame stands between nothing; hidden lists, radios and files are drawn by widgets. */
function isGhost(control: Element): boolean {
  return control.tagName === 'IFRAME' || (isInput(control) && !/^(?:radio|checkbox|file)$/.test(control.type));
}

function mapLabels(all: readonly HTMLLabelElement[]): Map<Element, HTMLLabelElement[]> {
  const labels = new Map<Element, HTMLLabelElement[]>();
  for (const label of all) {
    const { control } = label;
    if (!control) continue;
    const known = labels.get(control);
    if (known) known.push(label);
    else labels.set(control, [label]);
  }
  return labels;
}

/** Not by a selector: it takes three times as long for each piece of a label (Chromium 156). */
function isHint(element: Element): boolean {
  return hintTags.has(element.localName) || isHintName(element.getAttribute('class') ?? '');
}

function readText(node: Node, sees: Sight): string {
  const skip = (element: Element): boolean => element !== node && isHint(element);
  const plain = visibleText(node, longestLabel, { sees, skip });
  return /\p{L}/u.test(plain) ? plain : visibleText(node, longestLabel, { sees });
}
