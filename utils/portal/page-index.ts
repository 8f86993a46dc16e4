import { findElements } from './find-elements';
import type { CellWords } from './table-cells';
import type { TableMap } from './table-map';
import { isInput } from './tags';
import type { Sight } from './visible';
import { bareText, visibleText } from './visible-text';
import { drawnFields } from './widgets/unknown';

/** Everything a person may type into or choose from; buttons do not count. */
const controlSelector = `input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]):not([type=image]), select, textarea, iframe, ${drawnFields}`;
/** Words beside a label that explain it (Bootstrap, layui, Element, antd and hand-made ones). */
const hintSelector =
  'button, small, [class*="hint"], [class*="tips"], [class*="help"], [class*="error"], [class*="invalid"], [class*="explain"], [class*="tooltip"], .text-muted, .form-text, .layui-form-mid';
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
export function indexPage(home: ParentNode & Node, sees: Sight, hosts: Iterable<Node> = []): PageIndex {
  const held = countHolders(home, sees, hosts);
  const labels = mapLabels(home);
  const texts = new Map<Node, string>();
  return {
    holds: (element) => held.get(element) ?? 0,
    labelsOf: (element) => labels.get(element) ?? [],
    sees,
    text: (node) => memo(texts, node, () => readText(node, sees)),
    tables: new Map(),
    cells: new Map(),
    leads: new Map(),
  };
}

/** The same page as it would read if nothing were hidden: for naming controls that the page keeps out of sight for now. */
export function indexHidden(index: PageIndex): PageIndex {
  const texts = new Map<Node, string>();
  return {
    ...index,
    sees: () => true,
    text: (node) => memo(texts, node, () => bareText(node)),
    tables: new Map(),
    cells: new Map(),
    leads: new Map(),
  };
}

function memo<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const old = known.get(key);
  if (old !== undefined) return old;
  const value = find();
  known.set(key, value);
  return value;
}

function countHolders(home: ParentNode & Node, sees: Sight, hosts: Iterable<Node>): Map<Node, number> {
  const held = new Map<Node, number>();
  const controls = [...findElements(home, controlSelector)].filter((one) => !isGhost(one) || sees(one));
  for (const control of [...controls, ...hosts]) {
    for (let node: Node | null = control; node; node = node.parentNode) held.set(node, (held.get(node) ?? 0) + 1);
  }
  return held;
}

/** A hidden text box or frame stands between nothing; hidden lists, radios and files are drawn by widgets. */
function isGhost(control: Element): boolean {
  return control.tagName === 'IFRAME' || (isInput(control) && !/^(?:radio|checkbox|file)$/.test(control.type));
}

function mapLabels(home: ParentNode): Map<Element, HTMLLabelElement[]> {
  const labels = new Map<Element, HTMLLabelElement[]>();
  for (const label of home.querySelectorAll('label')) {
    const { control } = label;
    if (!control) continue;
    const known = labels.get(control);
    if (known) known.push(label);
    else labels.set(control, [label]);
  }
  return labels;
}

function readText(node: Node, sees: Sight): string {
  const skip = (element: Element): boolean => element !== node && element.matches(hintSelector);
  const plain = visibleText(node, longestLabel, { sees, skip });
  return /\p{L}/u.test(plain) ? plain : visibleText(node, longestLabel, { sees });
}
