import type { ControlKind } from '@/rules/form/evidence';
import { listRoots } from './documents';
import { createScanner, type Scan } from './scan';
import { ignoredTypes, isInput, isSelect, isTextArea } from './tags';
import { familiesOn } from './widgets/families';
import { drawnFields } from './widgets/unknown';
import type { Control, FormElement, Widget } from './widgets/widget';

const groupSelector =
  ':is([role=group], [role=radiogroup], [class*="checkbox-group"], [class*="radio-group"]):not(label)';

/** Every control under the root, frames and open shadow roots included, radios and checkboxes as groups, in page order. */
export function listControls(root: ParentNode & Node, scan = createScanner()): Control[] {
  return listRoots(root, scan).flatMap((one) => listOwnControls(scan(one)));
}

function listOwnControls({ fields, names }: Scan): Control[] {
  const families = familiesOn(names);
  const internals = [...new Set(families.flatMap((family) => family.internals ?? []))].join(', ');
  const elements = fields.filter((element) => isFillable(element) && !element.matches(internals));
  const groups = new Map<string, HTMLInputElement[]>();
  const parents = new Map<Element | null, number>();
  const controls: Control[] = [];
  for (const element of elements) {
    const type = boxType(element);
    if (!type) {
      controls.push(toControl(families, { element, members: [], kind: kindOf(element) }));
      continue;
    }
    const key = `${type} ${groupKey(element, parents)}`;
    const group = groups.get(key);
    const member = element as HTMLInputElement;
    if (group) {
      group.push(member);
      continue;
    }
    const members = [member];
    groups.set(key, members);
    controls.push(toControl(families, { element, members, kind: type }));
  }
  return controls;
}

function isFillable(element: FormElement): boolean {
  if (isInput(element)) return !ignoredTypes.has(element.type);
  // No drawn field has a list or a text box inside, but one may stand inside another.
  return isSelect(element) || isTextArea(element) || !(element as Element).parentElement?.closest(drawnFields);
}

function boxType(element: FormElement): 'radio' | 'checkbox' | undefined {
  const type = isInput(element) ? element.type : element.getAttribute('role');
  return type === 'radio' || type === 'checkbox' ? type : undefined;
}

/**
 * Radios and checkboxes belong together by name within a form, whatever number it ends with (`km[0]`, `km$1`);
 * nameless ones by the group that says so, else by their nearest common box.
 */
function groupKey(element: FormElement, parents: Map<Element | null, number>): string {
  const name = (element.name ?? '').replace(/\[\w*\]$|\$\d+$/, '');
  const around = name ? element.form : element.closest(groupSelector);
  const box = name || around ? around : (element.closest('label')?.parentElement ?? element.parentElement);
  const number = parents.get(box) ?? parents.size;
  parents.set(box, number);
  return `${name} ${number}`;
}

function toControl(families: readonly Widget[], { element, members, kind }: Omit<Control, 'widget'>): Control {
  for (const widget of families) {
    if (widget.owns(element)) return { element, members, kind: widget.kind ?? kind, widget };
  }
  throw new Error('no widget family');
}

function kindOf(element: FormElement): ControlKind {
  if (isSelect(element)) return 'select';
  if (isTextArea(element)) return 'textarea';
  if (element.type === 'file') return 'file';
  return /^(?:date|month|datetime-local)$/.test(element.type) ? 'date' : 'text';
}
