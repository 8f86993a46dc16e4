import type { FormReading } from './read-form';

/** More controls than this around a place: nobody can tell which one is meant. */
const maxNear = 6;

/**
 * The `ref` of the visible control that a place on the page belongs to: the one it is part of (its drawn face too), else
 * the one nearest around it, or of a few the first behind it, as a label stands before its box. -1 for none.
 */
export function controlAt(place: Node, { controls, evidence }: FormReading): number {
  for (let box: Node | null = place; box; box = box.parentNode ?? (box as Partial<ShadowRoot>).host ?? null) {
    const near = controls.filter((control, ref) => {
      const parts = [control.element, control.widget.face(control), ...control.members];
      return evidence[ref]?.visible && parts.some((part) => box?.contains(part));
    });
    if (near.length > maxNear) break;
    const found = near[1] ? near.find(({ element }) => place.compareDocumentPosition(element) & 4) : near[0];
    if (near[0]) return found ? controls.indexOf(found) : -1;
  }
  return -1;
}
