import type { FieldEvidence, LabelText } from '@/rules/form/evidence';
import { besideLabels } from './beside';
import { isConcealed } from './concealed';
import { listControls } from './controls';
import { hostOf } from './documents';
import { drawnHint } from './drawn-hint';
import { actionsOf, listActions } from './form-actions';
import { type Heading, listHeadings } from './headings';
import { anchorOf, readLabels } from './labels';
import { listHeads } from './list-heads';
import { indexHidden, indexPage, type PageIndex } from './page-index';
import { readTrail } from './read-trail';
import { createScanner, type Scan } from './scan';
import { readSections } from './sections';
import { readCell } from './table-cells';
import { isInput, isSelect } from './tags';
import { createSight, type FullSight } from './visible';
import type { Control } from './widgets/widget';

const longestTitle = 200;

/** One reading of a form: plain evidence for the rules, and the live controls behind it by `ref`. */
export interface FormReading {
  evidence: FieldEvidence[];
  controls: Control[];
}

/** What one document or shadow root offers to all its controls. */
interface Home {
  node: ParentNode & Node;
  sees: FullSight;
  index: PageIndex;
  /** For controls out of sight. */
  hidden: PageIndex;
  byScope: Map<Element, Heading[]>;
  byElement: Map<Element, Heading>;
  actions: Map<Element, string[]>;
  concealed: Map<Element, boolean>;
  page: string;
  trail: readonly string[];
  lists: readonly string[];
  /** Some data grid is drawn; on most pages no control has to be asked whether it stands in one. */
  grids: boolean;
  around: Around;
}

/** What stands outside a frame or web component around everything inside. */
interface Around {
  /** The element's own names: of the one control inside, else of all. */
  names: readonly LabelText[];
  sections: readonly string[];
  trail: readonly string[];
}

/** Reads every control under the root once, leaving out what lies in a covering layer; nothing on the page is changed. */
export function readForm(
  root: ParentNode & Node,
  covers: readonly Element[] = [],
  sees: FullSight = createSight(),
): FormReading {
  const scan = createScanner();
  const controls = listControls(root, scan).filter((control) => !covers.some((layer) => holds(layer, control.element)));
  const homes = new Map<Node, Home>();
  const hosts = listHosts(controls);
  const homeOf = (element: Element): Home => {
    const node = element.getRootNode() as ParentNode & Node;
    const known = homes.get(node);
    if (known) return known;
    const host = hostOf(node);
    const around = host ? readAround(host as HTMLElement, homeOf(host)) : { names: [], sections: [], trail: [] };
    const own = [...hosts].filter((one) => one.getRootNode() === node);
    const home = openHome({ node, sees, index: indexPage(scan(node), sees, own) }, scan(node), around);
    homes.set(node, home);
    return home;
  };
  const read = (control: Control, ref: number): FieldEvidence => readEvidence(control, ref, homeOf(control.element));
  return { controls, evidence: controls.map(read) };
}

/** Frames and shadow roots inside the layer included. */
function holds(layer: Element, element: Node): boolean {
  for (let node: Node | null | undefined = element; node; ) {
    if (layer.contains(node)) return true;
    node = hostOf(node.getRootNode());
  }
  return false;
}

/** The web components that stand for the controls inside them. */
function listHosts(controls: readonly Control[]): Set<Element> {
  const hosts = new Set<Element>();
  for (const { element } of controls) {
    let { host } = element.getRootNode() as Partial<ShadowRoot>;
    for (; host && !hosts.has(host); { host } = host.getRootNode() as Partial<ShadowRoot>) hosts.add(host);
  }
  return hosts;
}

/** What names a web component, and the headings over it or over a frame. */
function readAround(host: HTMLElement, { index, byScope, byElement, trail, around }: Home): Around {
  const isFrame = host.tagName === 'IFRAME';
  const own = ['label', 'aria-label'].map((name) => ({
    source: 'label' as const,
    text: host.getAttribute(name) ?? '',
  }));
  const alone = { element: host, members: [] } as unknown as Control;
  const beside = isFrame ? [] : besideLabels(alone, host, { index, headings: byElement });
  const sections = readSections(host, byScope, undefined, index);
  const names = [...own, ...beside].filter(({ text }) => text !== '');
  return { names, sections: [...sections, ...around.sections], trail };
}

function openHome(own: Pick<Home, 'node' | 'sees' | 'index'>, scan: Scan, around: Around): Home {
  const { headings, buttons, names } = scan;
  const { node, index } = own;
  const byScope = listHeadings(headings, index);
  const byElement = new Map([...byScope.values()].flat().map((heading) => [heading.element, heading]));
  const trail = readTrail(node, scan, index.sees);
  const page = (node.ownerDocument ?? (node as Document)).title?.slice(0, longestTitle) ?? '';
  return {
    ...own,
    hidden: indexHidden(index),
    byScope,
    byElement,
    actions: listActions(buttons, index),
    concealed: new Map(),
    page,
    trail: trail.length > 0 ? trail : around.trail,
    lists: listHeads(node),
    grids: [...names].some((one) => gridNames.test(one)) || node.querySelector('[role=grid]') !== null,
    around,
  };
}

/** Rows of data grids whose header stands in a table of its own (Element 2 and Plus, antd 4–5, easyui, layui, ARIA). */
const gridRows = '.el-table__row,.ant-table-row,.datagrid-row,.layui-table-body tr,[role=grid] [role=row]';
const gridNames = /\b(?:el-table__row|ant-table-row|datagrid-row|layui-table-body)\b/;

function readEvidence(control: Control, ref: number, home: Home): FieldEvidence {
  const { element, widget, kind } = control;
  const face = widget.face(control);
  const visible = isSeen(control, face, home);
  const index = visible ? home.index : home.hidden;
  const anchor = anchorOf(control, face, index);
  const td = anchor.closest<HTMLTableCellElement>('td, th');
  const cell = td ? readCell(td, index) : undefined;
  const { names, sections: outside } = home.around;
  const { model, shown } = widget.read(control);
  const isAlone = index.holds(home.node) === Math.max(1, control.members.length);
  const own = readLabels(control, anchor, { index, headings: home.byElement });
  const labels = isAlone ? [...own, ...names] : own;
  const over = isAlone ? outside : [...names.map(({ text }) => text), ...outside];
  const sections = [...readSections(anchor, home.byScope, cell, index), ...over];
  return {
    ref,
    kind,
    widget: widget.name,
    labels,
    sections: sections.filter((text) => !labels.some((label) => label.text === text)),
    grid: cell?.grid === true || (home.grids && anchor.closest(gridRows) !== null),
    page: home.page,
    ...(home.trail.length > 0 ? { trail: home.trail } : {}),
    ...(home.lists.length > 0 ? { lists: home.lists } : {}),
    actions: actionsOf(element, home.actions, index),
    ...attributes(control),
    choices: widget.choices(control),
    model,
    shown,
    visible,
    disabled: widget.isDisabled(control),
    pristine: isPristine(control),
  };
}

function isSeen(control: Control, face: HTMLElement, { sees, concealed }: Home): boolean {
  const typed = face === control.element && (control.kind === 'text' || control.kind === 'textarea');
  return typed ? sees(face) && sees.plainly(face) && !isConcealed(face, concealed) : sees(face);
}

function attributes({ element, kind, widget }: Control) {
  const inputLike = isSelect(element) ? undefined : element;
  const maxLength = inputLike?.maxLength ?? -1;
  const pattern = isInput(element) ? element.pattern : '';
  const dateFormat = widget.dateFormat?.(element);
  return {
    placeholder: inputLike?.placeholder || drawnHint(element),
    title: kind === 'radio' || kind === 'checkbox' ? '' : element.title,
    name: element.name ?? '',
    id: element.id,
    inputType: element.type ?? '',
    ...(maxLength >= 0 ? { maxLength } : {}),
    ...(pattern ? { pattern } : {}),
    ...(dateFormat ? { dateFormat } : {}),
    required: element.required || element.getAttribute('lay-verify')?.includes('required') === true,
    // A family of its own kind picks: its input may be closed to typing and open to the candidate all the same.
    readOnly: inputLike?.readOnly === true && widget.kind === undefined,
  };
}

function isPristine({ element, members }: Control): boolean {
  if (members.length > 0) return isInput(element) && members.every((one) => one.checked === one.defaultChecked);
  if (!isSelect(element)) return element.value === element.defaultValue;
  if (!element.querySelector('option[selected]')) return element.selectedIndex <= 0;
  return [...element.options].every((one) => one.selected === one.defaultSelected);
}
