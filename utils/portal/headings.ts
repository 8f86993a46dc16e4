import type { PageIndex } from './page-index';
import { toLine, visibleText } from './visible-text';

/** Elements that open a section by their meaning in HTML, and those of UI libraries whose class does not say so. */
const plainHeadings =
  'h1, h2, h3, h4, h5, h6, legend, caption, summary, .el-divider__text, .ant-divider-inner-text, .van-divider';
/** The same of layui, Element, antd, Bootstrap, WeUI and Vant; `namedHeadings` finds them all. */
const sureHeadings = `${plainHeadings}, .layui-card-header, .layui-colla-title, .el-card__header, .el-collapse-item__header, .ant-card-head-title, .ant-collapse-header, .panel-title, .panel-heading, .card-header, .weui-cells__title, .van-cell-group__title, .panel-header, .fieldset-title`;
/** Elements whose author named them a title; taken when they stand over more than one control. */
const namedHeadings =
  'header, [class*="itle"], [class*="head"], [class*="legend"], [class*="section"], th[colspan], td[colspan], td:only-child, th:only-child, b, strong';
export const headingSelector = `${plainHeadings}, ${namedHeadings}`;
/** A star alone is no heading. */
const minLength = 2;
const maxLength = 40;

/** One heading with the part of the page it stands over. */
export interface Heading {
  element: Element;
  text: string;
  scope: Element;
  /** 1 (h1) … 6, 7 for anything else. */
  rank: number;
  /** A heading by its meaning, not only by its author's naming. */
  sure: boolean;
}

/** The elements that are headings, each with the nearest ancestor that also holds a control, by that ancestor in page order. */
export function listHeadings(elements: readonly Element[], index: PageIndex): Map<Element, Heading[]> {
  const byScope = new Map<Element, Heading[]>();
  for (const element of elements) {
    const heading = toHeading(element, index);
    if (!heading) continue;
    const known = byScope.get(heading.scope);
    if (!known) byScope.set(heading.scope, [heading]);
    else if (!known[known.length - 1]?.element.contains(element)) known.push(heading);
  }
  return byScope;
}

function toHeading(element: Element, index: PageIndex): Heading | undefined {
  if (index.holds(element) > 0 || toLine(element.textContent ?? '').length < minLength) return undefined;
  if (element.querySelector('a, li, button, td') || element.closest('label')) return undefined;
  const sure = element.matches(sureHeadings);
  if (!sure && element.matches('th, td') && element.parentElement?.children.length !== 1) return undefined;
  let scope = element.parentElement;
  while (scope && index.holds(scope) === 0) scope = scope.parentElement;
  if (!scope || (!sure && index.holds(scope) < 2) || !index.sees(element)) return undefined;
  const text = visibleText(element, maxLength + 1, { sees: index.sees });
  if (text.length < minLength || text.length > maxLength) return undefined;
  const rank = /^H[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : 7;
  return { element, text, scope, rank, sure };
}

/** Headings over a control, nearest first; a heading ends where one of the same or a higher rank follows. */
export function headingsOver(control: Element, headings: ReadonlyMap<Element, readonly Heading[]>): Heading[] {
  const over: Heading[] = [];
  for (let scope: Element | null = control; scope; scope = scope.parentElement) {
    const here = headings.get(scope);
    if (!here) continue;
    let reached = Number.POSITIVE_INFINITY;
    for (const heading of here.toReversed()) {
      if (heading.rank >= reached || (heading.element.compareDocumentPosition(control) & 4) === 0) continue;
      reached = heading.rank;
      over.push(heading);
    }
  }
  return over;
}
