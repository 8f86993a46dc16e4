import { isVisible } from './visible';
import { visibleText } from './visible-text';

/** Elements that open a section by their meaning in HTML or in a common UI library (layui, Element, antd, Bootstrap, WeUI, Vant). */
const sureHeadings =
  'h1, h2, h3, h4, h5, h6, legend, caption, summary, .layui-card-header, .layui-colla-title, .el-card__header, .el-divider__text, .el-collapse-item__header, .ant-card-head-title, .ant-divider-inner-text, .panel-title, .panel-heading, .card-header, .weui-cells__title, .van-cell-group__title, .panel-header, .fieldset-title';
/** Elements whose author named them a title; taken when they stand over more than one control. */
const namedHeadings =
  '[class*="title"], [class*="Title"], [class*="head"], [class*="legend"], [class*="section"], th[colspan], td[colspan], b, strong';
const controlSelector = 'input:not([type=hidden]), select, textarea, button, iframe';
const maxLength = 40;

/** One heading with the part of the page it stands over. */
export interface Heading {
  element: Element;
  text: string;
  scope: Element;
  /** 1 (h1) … 6, 7 for anything else. */
  rank: number;
}

/** Headings under the root in page order, each with the nearest ancestor that also holds a control. */
export function listHeadings(root: ParentNode, controls: readonly Element[]): Heading[] {
  const sure = new Set(root.querySelectorAll(sureHeadings));
  const all = [...root.querySelectorAll(`${sureHeadings}, ${namedHeadings}`)];
  return all.flatMap((element) => {
    const heading = toHeading(element);
    if (!heading) return [];
    const held = controls.filter((control) => heading.scope.contains(control));
    const spansRow = sure.has(element) || !element.matches('th, td') || spansWholeRow(element);
    return spansRow && (sure.has(element) || held.length > 1) ? [heading] : [];
  });
}

function toHeading(element: Element): Heading | undefined {
  if (element.querySelector(controlSelector) || element.closest('label') || !isVisible(element)) return undefined;
  const text = visibleText(element, maxLength + 1);
  if (text.length < 2 || text.length > maxLength) return undefined;
  let scope = element.parentElement;
  while (scope && !scope.querySelector(controlSelector)) scope = scope.parentElement;
  const rank = /^H[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : 7;
  return scope ? { element, text, scope, rank } : undefined;
}

function spansWholeRow(cell: Element): boolean {
  return cell.parentElement?.children.length === 1;
}

/** Headings over a control, nearest first; a heading ends where one of the same or a higher rank follows. */
export function headingsOver(control: Element, headings: readonly Heading[]): Heading[] {
  const before = headings.filter(
    ({ element, scope }) => scope.contains(control) && (element.compareDocumentPosition(control) & 4) !== 0,
  );
  const byScope = new Map<Element, number>();
  const over: Heading[] = [];
  for (const heading of before.reverse()) {
    const reached = byScope.get(heading.scope);
    if (reached !== undefined && heading.rank >= reached) continue;
    byScope.set(heading.scope, heading.rank);
    over.push(heading);
  }
  return over.sort((left, right) => depth(right.scope) - depth(left.scope));
}

function depth(element: Element): number {
  let count = 0;
  for (let node: Element | null = element; node; node = node.parentElement) count += 1;
  return count;
}
