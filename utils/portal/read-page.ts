import type { PageFacts } from '@/rules/journey/page-facts';
import type { Surface } from './front-surface';
import { currentEntry, findMenus } from './menus';
import { listRegionRows } from './read-regions';
import { isVisible } from './visible';
import { visibleText } from './visible-text';
import type { Control } from './widgets/widget';

const maxText = 6000;
const maxItems = 40;
const headingSelector =
  'h1, h2, h3, h4, h5, h6, legend, caption, .layui-layer-title, .layui-card-header, .el-dialog__title, .ant-modal-title, .panel-title, .modal-title, [class*="title"]';
const actionSelector = 'button, input[type=button], input[type=submit], a, [role=button], .layui-btn';

/** What a person reads on one surface; menus and footers fall away, their current entry counts as a heading. */
export function readPage(surface: Surface, controls: readonly Control[], recognisedFields: number): PageFacts {
  const { root, document: doc } = surface;
  const menus = surface.kind === 'layer' ? new Set<Element>() : findMenus(root);
  const leftOut = new Set([...menus, ...surface.covers]);
  const inMenu = (element: Element): boolean => [...leftOut].some((one) => one.contains(element));
  const location = doc.location ?? globalThis.location;
  const body = root.nodeType === 9 ? (root as Document).body : root;
  return {
    host: location.host,
    path: location.pathname,
    query: location.search,
    surface: surface.kind,
    documentTitle: doc.title,
    headings: [...readTexts(root, headingSelector, inMenu), currentEntry(menus)].filter(Boolean),
    actions: readTexts(root, actionSelector, inMenu),
    text: body ? visibleText(body, maxText, (element) => leftOut.has(element)) : '',
    regionRows: listRegionRows(root).length,
    controls: controls.length,
    fileInputs: controls.filter((control) => control.kind === 'file').length,
    recognisedFields,
  };
}

function readTexts(root: ParentNode, selector: string, leaveOut: (element: Element) => boolean): string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (texts.length >= maxItems) break;
    if (leaveOut(element) || !isVisible(element)) continue;
    const text = element.tagName === 'INPUT' ? (element as HTMLInputElement).value.trim() : visibleText(element, 60);
    if (text && !texts.includes(text)) texts.push(text);
  }
  return texts;
}
