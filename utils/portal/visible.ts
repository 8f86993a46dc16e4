import { isInput } from './tags';

const shown = { visibilityProperty: true };
const opaque = { visibilityProperty: true, opacityProperty: true };

/** True when the element is rendered and not made invisible by CSS; opacity is not judged. A slot has no box of its own. */
export function isVisible(element: Element): boolean {
  const boxed = element.localName === 'slot' ? element.parentElement : element;
  return boxed?.checkVisibility(shown) === true;
}

/** Tells whether a person sees an element. */
export type Sight = (element: Element) => boolean;

/** The same, and whether anything that makes it transparent stands around it. */
export interface FullSight extends Sight {
  plainly: Sight;
}

/** `isVisible` that asks once for each element. Holds only while nothing changes. */
export function createSight(): FullSight {
  const plainly = askOnce((element: Element) => element.checkVisibility(opaque));
  // What is plain to see is visible; of an input both are asked, and nearly all are plain.
  const sees = askOnce((element: Element) => (isInput(element) && plainly(element)) || isVisible(element));
  return Object.assign(sees, { plainly });
}

/** The same question with a memory of its answers. Holds only while nothing changes. */
export function askOnce<K extends Node, T extends boolean | string>(ask: (node: K) => T): (node: K) => T {
  const known = new Map<K, T>();
  return (node) => {
    const old = known.get(node);
    if (old !== undefined) return old;
    const answer = ask(node);
    known.set(node, answer);
    return answer;
  };
}
