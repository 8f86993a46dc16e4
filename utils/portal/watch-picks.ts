import { frameDocument } from './documents';

/** A file that the candidate chose, and the words beside the control it was chosen in. */
export type OnPick = (file: File, around: string) => void;

/** So many letters tell what a control is for; with fewer, what stands around it is read too. */
const enoughWords = 12;

/** Tells of each file chosen in the document or its same-origin frames. Reads nothing of it and never stops the page. */
export function watchPicks(doc: Document, onPick: OnPick, known = new WeakSet<Document>()): void {
  if (known.has(doc)) return;
  known.add(doc);
  const hear = ({ target }: Event): void => {
    const file = (target as HTMLInputElement).files?.[0];
    if (file) onPick(file, readAround(target as HTMLElement));
  };
  const enter = (frame: EventTarget | null): void => {
    const inner = frameDocument(frame as Element);
    if (inner) watchPicks(inner, onPick, known);
  };
  doc.addEventListener('change', hear, true);
  doc.addEventListener('load', ({ target }) => enter(target), true);
  doc.querySelectorAll('iframe, frame').forEach(enter);
}

function readAround(input: HTMLElement): string {
  let words = '';
  for (let at: HTMLElement | null = input; at && words.length < enoughWords; at = at.parentElement) {
    words = at.textContent.replace(/\s+/g, '');
  }
  return words.slice(0, 300);
}
