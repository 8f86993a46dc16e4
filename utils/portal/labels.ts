import type { LabelText } from '@/rules/form/evidence';
import { besideLabels, cleanLabel, type Place } from './beside';
import type { PageIndex } from './page-index';
import { isElement } from './tags';
import type { Control } from './widgets/widget';

/** Every text that may name the control, with where it stands; the strongest source first. */
export function readLabels(control: Control, anchor: HTMLElement, place: Place): LabelText[] {
  const beside = besideLabels(control, anchor, place);
  const after = { source: 'after' as const, text: cleanLabel(textAfter(anchor, place.index)) };
  const found = new Map<string, LabelText>();
  for (const some of [ownLabels(control, place.index, beside), ariaLabels(control), beside, [after]])
    for (const one of some) if (one.text !== '' && !found.has(one.text)) found.set(one.text, one);
  return [...found.values()];
}

/** The smallest element that holds the whole control: a group's common ancestor, else what the candidate sees. */
export function anchorOf({ members }: Control, face: HTMLElement, index: PageIndex): HTMLElement {
  const first = members[0];
  if (!first) return face;
  let box = first as HTMLElement;
  while (box.parentElement && index.holds(box) < members.length && !members.every((one) => box.contains(one)))
    box = box.parentElement;
  return members.length === 1 ? (first.closest('label') ?? face) : box;
}

/** `label[for]` and wrapping labels; a radio's own label is its choice, not its name. A copied `for` loses to what stands beside. */
function ownLabels({ element, members }: Control, index: PageIndex, beside: readonly LabelText[]): LabelText[] {
  if (members.length > 1) return [];
  const labels = index.labelsOf(element);
  if (labels.length === 0) return [];
  const wrapping = labels.filter((label) => label.contains(element));
  const pointing = labels.filter((label) => !label.contains(element));
  const named = beside.some(({ text }) => text !== '');
  const trusted =
    pointing.length > 1 && named ? [] : pointing.filter((label) => !named || standsBy(label, element, index));
  return [...wrapping, ...trusted.slice(0, 1)].map((label) => ({
    source: 'label',
    text: cleanLabel(index.text(label)),
  }));
}

/** The nearest control around the label is the one it points to. */
function standsBy(label: Element, element: Element, index: PageIndex): boolean {
  let box: Element | null = label;
  while (box && index.holds(box) === 0) box = box.parentElement;
  return box?.contains(element) === true;
}

function ariaLabels({ element, members }: Control): LabelText[] {
  const box = members.length > 1 ? (element.closest('[role=radiogroup], [role=group]') ?? element) : element;
  const own = box === element && members.length > 1 ? null : box.getAttribute('aria-label');
  const by = box.getAttribute('aria-labelledby');
  if (!own && !by) return [];
  const ids = by?.split(/\s+/) ?? [];
  const byId = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  return [own, byId].flatMap((text) => (text ? { source: 'aria', text: cleanLabel(text) } : []));
}

function textAfter(anchor: Element, index: PageIndex): string {
  const next = anchor.nextSibling;
  const follower = next?.nodeType === 3 && !/\S/.test(next.nodeValue ?? '') ? next.nextSibling : next;
  if (!follower || index.holds(follower) > 0) return '';
  return follower.nodeType === 3 ? (follower.nodeValue ?? '') : isElement(follower) ? index.text(follower) : '';
}
