import type { FieldEvidence } from '@/rules/form/evidence';
import { listControls } from './controls';
import { type Heading, headingsOver, listHeadings } from './headings';
import { anchorOf, readLabels } from './labels';
import { isGridCell } from './table-cells';
import { isInput, isSelect } from './tags';
import { isVisible } from './visible';
import type { Control } from './widgets/widget';

/** One reading of a form: plain evidence for the rules, and the live controls behind it by `ref`. */
export interface FormReading {
  evidence: FieldEvidence[];
  controls: Control[];
}

/** Reads every control under the root once, leaving out what lies in a covering layer; nothing on the page is changed. */
export function readForm(root: ParentNode, covers: readonly Element[] = []): FormReading {
  const controls = listControls(root).filter((control) => !covers.some((layer) => layer.contains(control.element)));
  const byRoot = new Map<Node, Heading[]>();
  const headingsOf = (element: Element): Heading[] => {
    const home = element.getRootNode();
    const known = byRoot.get(home);
    if (known) return known;
    const here = controls.map((control) => control.element).filter((one) => one.getRootNode() === home);
    const headings = listHeadings(home as ParentNode & Node, here);
    byRoot.set(home, headings);
    return headings;
  };
  return {
    controls,
    evidence: controls.map((control, ref) => readEvidence(control, ref, headingsOf(control.element))),
  };
}

function readEvidence(control: Control, ref: number, headings: readonly Heading[]): FieldEvidence {
  const { element, widget, kind } = control;
  const over = headingsOver(anchorOf(control), headings);
  const labels = readLabels(control, new Set(headings.map((heading) => heading.element)));
  const legend = over[0];
  return {
    ref,
    kind,
    widget: widget.name,
    labels: labels.length === 0 && legend ? [{ source: 'legend', text: legend.text }] : labels,
    sections: over.map((heading) => heading.text),
    grid: isGridCell(element),
    ...attributes(control),
    choices: widget.choices(control),
    ...widget.read(control),
    visible: isVisible(widget.face(control)),
    disabled: widget.isDisabled(control),
    pristine: isPristine(control),
  };
}

function attributes({ element, kind }: Control) {
  const inputLike = isSelect(element) ? undefined : element;
  const maxLength = inputLike?.maxLength ?? -1;
  const pattern = isInput(element) ? element.pattern : '';
  return {
    placeholder: inputLike?.placeholder ?? '',
    title: kind === 'radio' || kind === 'checkbox' ? '' : element.title,
    name: element.name,
    id: element.id,
    inputType: element.type,
    ...(maxLength >= 0 ? { maxLength } : {}),
    ...(pattern ? { pattern } : {}),
    ...(dateFormats[element.type] ? { dateFormat: dateFormats[element.type] } : {}),
    required: element.required || element.getAttribute('lay-verify')?.includes('required') === true,
    readOnly: inputLike?.readOnly === true && !isPicker(element),
  };
}

const dateFormats: Readonly<Record<string, string>> = { date: 'yyyy-MM-dd', month: 'yyyy-MM' };

/** A date input that may only be picked, not typed, is open to the candidate all the same. */
function isPicker(element: Element): boolean {
  return element.hasAttribute('lay-key');
}

function isPristine({ element, members }: Control): boolean {
  if (members.length > 0) return members.every((one) => one.checked === one.defaultChecked);
  if (!isSelect(element)) return element.value === element.defaultValue;
  const options = [...element.options];
  const preset = options.some((one) => one.defaultSelected);
  return preset ? options.every((one) => one.selected === one.defaultSelected) : element.selectedIndex <= 0;
}
