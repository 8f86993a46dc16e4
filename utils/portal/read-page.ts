import type { ReadFacts } from '@/rules/journey/page-facts';
import { findElements } from './find-elements';
import type { Surface } from './front-surface';
import { currentEntry, findMenus } from './menus';
import { listRegionRows } from './read-regions';
import { isInput } from './tags';
import { createSight, type Sight } from './visible';
import { type Reading, toLine, visibleText } from './visible-text';
import type { Control } from './widgets/widget';

const maxText = 6000;
const maxItem = 60;
const maxItems = 40;
const headingSelector = 'h1, h2, h3, h4, h5, h6, legend, caption, .layui-card-header, [class*="title"]:not(input)';
const actionSelector = 'button, input[type=button], input[type=submit], a, [role=button], .layui-btn';

/** What a person reads on one surface; menus, footers and what stands in fields fall away, a menu's current entry counts as a heading. */
export function readPage(surface: Surface, controls: readonly Control[], sees: Sight = createSight()): ReadFacts {
  const { root, document: doc } = surface;
  const menus = surface.kind === 'layer' ? new Set<Element>() : findMenus(root);
  const rows = listRegionRows(root);
  const leftOut = new Set([...menus, ...surface.covers, ...listAnswers(root, controls)]);
  const skip = (element: Element): boolean => [...leftOut].some((one) => one.contains(element));
  const location = doc.location ?? globalThis.location;
  const body = root.nodeType === 9 ? (root as Document).body : root;
  const isSilent = (element: Element): boolean => leftOut.has(element) || rows.includes(element);
  return {
    host: location.host,
    path: location.pathname.slice(0, 300),
    surface: surface.kind,
    documentTitle: doc.title.slice(0, 200),
    headings: [...readTexts(root, headingSelector, { sees, skip }), currentEntry(menus)].filter(Boolean),
    actions: readTexts(root, actionSelector, { sees, skip }),
    text: body ? visibleText(body, maxText, { sees, skip: isSilent }).replace(/\d/g, '0') : '',
    regionRows: rows.length,
    controls: controls.length,
    fileInputs: controls.filter((control) => control.kind === 'file').length,
  };
}

/** Where an answer stands in the page as text: drawn boxes that show what was chosen, and texts edited in place. */
function listAnswers(root: ParentNode, controls: readonly Control[]): Element[] {
  const drawn = controls.flatMap((control) => {
    const { element, widget, members, kind } = control;
    const face = widget.face(control);
    if (members[0] || kind === 'file' || face === element) return [];
    const text = toLine(face.textContent ?? '');
    const shown = widget.read(control).shown.split('、');
    return shown.some((part) => part !== '' && text.includes(part)) ? [face] : [];
  });
  return [...drawn, ...findElements(root, '[contenteditable]')];
}

function readTexts(root: ParentNode, selector: string, { sees, skip }: Required<Reading>): string[] {
  const texts: string[] = [];
  for (const element of findElements(root, selector)) {
    if (texts.length >= maxItems) break;
    if (!sees(element) || skip(element)) continue;
    const text = isInput(element) ? element.value.trim().slice(0, maxItem) : visibleText(element, maxItem, { sees });
    if (text && !texts.includes(text)) texts.push(text);
  }
  return texts;
}
