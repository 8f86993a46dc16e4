import { type Heading, headingsOver } from './headings';
import type { PageIndex } from './page-index';
import type { CellWords } from './table-cells';

const longestLead = 16;
const maxClimb = 16;
const noLead = /^(?:A|BUTTON|NAV|UL|OL|IMG|SCRIPT|STYLE|TR|TD|TH|LABEL|DT)$/;

/** What stands over a control: headings nearest first, then names of table blocks, then short lines before its group. */
export function readSections(
  anchor: Element,
  headings: ReadonlyMap<Element, readonly Heading[]>,
  cell: CellWords | undefined,
  index: PageIndex,
): string[] {
  const all = new Set(headingsOver(anchor, headings).map((heading) => heading.text));
  if (cell) {
    for (const group of cell.groups) all.add(group);
    if (index.holds(anchor.closest('td, th') ?? anchor) > index.holds(anchor)) all.add(cell.left);
  }
  for (const lead of leadsOver(anchor, index)) all.add(lead);
  all.delete('');
  return [...all];
}

/** Short lines before the boxes that hold the control together with others; many authors mark a section by nothing else. */
function leadsOver(anchor: Element, index: PageIndex): string[] {
  // A frame or web component has its own line before it too.
  const isHost = anchor.tagName === 'IFRAME' || anchor.localName.includes('-');
  const own = isHost ? 0 : Math.max(1, index.holds(anchor));
  const leads: string[] = [];
  let node: Element | null = anchor;
  for (let step = 0; node && step < maxClimb && node.tagName !== 'BODY'; step += 1) {
    const held = index.holds(node);
    if (held > own || (held > 0 && isRow(node))) leads.push(leadOf(node, index));
    node = node.parentElement;
  }
  return leads;
}

/** A box with its own words and control, one of several under the same parent. */
function isRow(node: Element): boolean {
  return (
    node.previousElementSibling !== null &&
    node.firstElementChild !== node.lastElementChild &&
    node.tagName !== 'SELECT'
  );
}

function leadOf(node: Element, index: PageIndex): string {
  const passed: Element[] = [];
  let lead = '';
  for (let at: Element | null = node; at; at = at.previousElementSibling) {
    const known = index.leads.get(at);
    if (known !== undefined) {
      lead = known;
      break;
    }
    passed.push(at);
    const before = at.previousElementSibling;
    if (before && index.holds(before) === 0) {
      lead = leadText(before, index);
      if (lead) break;
    }
  }
  for (const one of passed) index.leads.set(one, lead);
  return lead;
}

function leadText(element: Element, index: PageIndex): string {
  if (noLead.test(element.tagName) || element.querySelector('a, button, li')) return '';
  const text = index.sees(element) ? index.text(element) : '';
  return text.length > longestLead ? '' : text;
}
