import type { ControlKind } from '@/rules/form/evidence';
import { listRoots } from './documents';
import { isInput, isSelect, isTextArea } from './tags';
import { families } from './widgets/families';
import type { Control, FormElement } from './widgets/widget';

/** Never a field to fill: nothing a person types into. */
const ignoredTypes = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
const internals = families.flatMap((family) => family.internals ?? []).join(', ');

/** Every control under the root, frames and open shadow roots included, radios and checkboxes as groups, in page order. */
export function listControls(root: ParentNode): Control[] {
  return listRoots(root).flatMap(listOwnControls);
}

function listOwnControls(root: ParentNode): Control[] {
  const elements = [...root.querySelectorAll<FormElement>('input, select, textarea')].filter(isFillable);
  const groups = new Map<string, HTMLInputElement[]>();
  const parents = new Map<Element | null, number>();
  const controls: Control[] = [];
  for (const element of elements) {
    if (!isInput(element) || !isGrouped(element)) {
      controls.push(toControl(element, []));
      continue;
    }
    const key = groupKey(element, parents);
    const group = groups.get(key);
    if (group) {
      group.push(element);
      continue;
    }
    const members = [element];
    groups.set(key, members);
    controls.push(toControl(element, members));
  }
  return controls;
}

function isFillable(element: FormElement): boolean {
  return !(isInput(element) && ignoredTypes.has(element.type)) && !element.closest(internals);
}

function isGrouped(element: HTMLInputElement): boolean {
  return element.type === 'radio' || element.type === 'checkbox';
}

/** Radios and checkboxes belong together by name within a form, nameless ones by their nearest common box. */
function groupKey(element: HTMLInputElement, parents: Map<Element | null, number>): string {
  const box = element.name
    ? (element.form as Element | null)
    : (element.closest('label')?.parentElement ?? element.parentElement);
  const number = parents.get(box) ?? parents.size;
  parents.set(box, number);
  return `${element.type} ${element.name} ${number}`;
}

function toControl(element: FormElement, members: HTMLInputElement[]): Control {
  const widget = families.find((family) => family.owns(element)) ?? families[families.length - 1];
  if (!widget) throw new Error('no widget family');
  return { element, members, widget, kind: widget.kind ?? kindOf(element) };
}

function kindOf(element: FormElement): ControlKind {
  if (isSelect(element)) return 'select';
  if (isTextArea(element)) return 'textarea';
  if (element.type === 'radio' || element.type === 'checkbox' || element.type === 'file') return element.type;
  return element.type === 'date' || element.type === 'month' ? 'date' : 'text';
}
