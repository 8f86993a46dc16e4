import type { FieldEvidence } from '@/rules/form/evidence';
import { isConcealed } from './concealed';
import { listControls } from './controls';
import { actionsOf, listActions } from './form-actions';
import { type Heading, listHeadings } from './headings';
import { anchorOf, readLabels } from './labels';
import { indexHidden, indexPage, type PageIndex } from './page-index';
import { readSections } from './sections';
import { readCell } from './table-cells';
import { isInput, isSelect } from './tags';
import type { Control } from './widgets/widget';

/** One reading of a form: plain evidence for the rules, and the live controls behind it by `ref`. */
export interface FormReading {
  evidence: FieldEvidence[];
  controls: Control[];
}

/** What one document or shadow root offers to all its controls. */
interface Home {
  index: PageIndex;
  /** For controls out of sight. */
  hidden: PageIndex;
  byScope: Map<Element, Heading[]>;
  byElement: Map<Element, Heading>;
  actions: Map<Element, string[]>;
  concealed: Map<Element, boolean>;
  page: string;
}

/** Reads every control under the root once, leaving out what lies in a covering layer; nothing on the page is changed. */
export function readForm(root: ParentNode, covers: readonly Element[] = []): FormReading {
  const controls = listControls(root).filter((control) => !covers.some((layer) => layer.contains(control.element)));
  const homes = new Map<Node, Home>();
  const homeOf = (element: Element): Home => {
    const node = element.getRootNode();
    const known = homes.get(node) ?? openHome(node as ParentNode & Node);
    homes.set(node, known);
    return known;
  };
  return { controls, evidence: controls.map((control, ref) => readEvidence(control, ref, homeOf(control.element))) };
}

function openHome(node: ParentNode & Node): Home {
  const index = indexPage(node);
  const byScope = listHeadings(node, index);
  const byElement = new Map([...byScope.values()].flat().map((heading) => [heading.element, heading]));
  const page = (node.ownerDocument ?? (node as Document)).title ?? '';
  return {
    index,
    hidden: indexHidden(index),
    byScope,
    byElement,
    actions: listActions(node, index),
    concealed: new Map(),
    page,
  };
}

function readEvidence(control: Control, ref: number, home: Home): FieldEvidence {
  const { element, widget, kind } = control;
  const visible = isSeen(control, home);
  const index = visible ? home.index : home.hidden;
  const anchor = anchorOf(control, index);
  const td = anchor.closest<HTMLTableCellElement>('td, th');
  const cell = td ? readCell(td, index) : undefined;
  const labels = readLabels(control, anchor, { index, headings: home.byElement });
  const sections = readSections(anchor, home.byScope, cell, index);
  return {
    ref,
    kind,
    widget: widget.name,
    labels,
    sections: sections.filter((text) => !labels.some((label) => label.text === text)),
    grid: cell?.grid === true,
    page: home.page,
    actions: actionsOf(element, home.actions, index),
    ...attributes(control),
    choices: widget.choices(control),
    ...widget.read(control),
    visible,
    disabled: widget.isDisabled(control),
    pristine: isPristine(control),
  };
}

function isSeen(control: Control, { index, concealed }: Home): boolean {
  const face = control.widget.face(control);
  if (!index.sees(face)) return false;
  const typed = face === control.element && (control.kind === 'text' || control.kind === 'textarea');
  return !typed || !isConcealed(face, concealed);
}

function attributes({ element, kind, widget }: Control) {
  const inputLike = isSelect(element) ? undefined : element;
  const maxLength = inputLike?.maxLength ?? -1;
  const pattern = isInput(element) ? element.pattern : '';
  const dateFormat = widget.dateFormat?.(element);
  return {
    placeholder: inputLike?.placeholder ?? '',
    title: kind === 'radio' || kind === 'checkbox' ? '' : element.title,
    name: element.name,
    id: element.id,
    inputType: element.type,
    ...(maxLength >= 0 ? { maxLength } : {}),
    ...(pattern ? { pattern } : {}),
    ...(dateFormat ? { dateFormat } : {}),
    required: element.required || element.getAttribute('lay-verify')?.includes('required') === true,
    // A family of its own kind picks: its input may be closed to typing and open to the candidate all the same.
    readOnly: inputLike?.readOnly === true && widget.kind === undefined,
  };
}

function isPristine({ element, members }: Control): boolean {
  if (members.length > 0) return members.every((one) => one.checked === one.defaultChecked);
  if (!isSelect(element)) return element.value === element.defaultValue;
  const options = [...element.options];
  const preset = options.some((one) => one.defaultSelected);
  return preset ? options.every((one) => one.selected === one.defaultSelected) : element.selectedIndex <= 0;
}
