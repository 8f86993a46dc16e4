import { frameDocument } from './documents';
import { shadowOf } from './shadow-of';

/** A file that the candidate chose, and the words beside the control it was chosen in. */
export type OnPick = (file: File, around: string) => void;

/** So many letters tell what a control is for; with fewer, what stands around it is read too. */
const enoughWords = 12;

/** What comes before a choice and, unlike the choice itself, is heard outside a shadow root. */
const openings = ['click', 'drop'] as const;

/**
 * Tells of each file chosen in the document, its same-origin frames and shadow roots. Reads nothing of it and never stops
 * the page. A control that the page keeps outside its document is heard by nobody but the page.
 */
export function watchPicks(root: Document | ShadowRoot, onPick: OnPick, known = new WeakSet<Node>()): void {
  if (known.has(root)) return;
  known.add(root);
  const hear = ({ target }: Event): void => {
    const file = (target as HTMLInputElement).files?.[0];
    if (file) onPick(file, readAround(target as HTMLElement));
  };
  const enterFrame = (frame: EventTarget | null): void => {
    const inner = frameDocument(frame as Element);
    if (inner) watchPicks(inner, onPick, known);
  };
  const enterShadow = ({ target }: Event): void => {
    const inner = 'localName' in (target ?? {}) ? shadowOf(target as Element) : undefined;
    if (inner) watchPicks(inner, onPick, known);
  };
  root.addEventListener('change', hear, true);
  for (const opening of openings) root.addEventListener(opening, enterShadow, true);
  root.addEventListener('load', ({ target }) => enterFrame(target), true);
  root.querySelectorAll('iframe, frame').forEach(enterFrame);
}

function readAround(input: HTMLElement): string {
  let words = '';
  for (let at: Element | undefined = input; at && words.length < enoughWords; at = parentOf(at)) {
    const all = (at.textContent ?? '').replace(/\s+/g, '');
    words = all.includes(words) ? all : words + all;
  }
  return words.slice(0, 300);
}

function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
}
