import { listRoots } from './documents';

const fieldArea =
  'input, select, textarea, label, [contenteditable], [class*="select"], [class*="radio"], [class*="check"], [class*="date"], [role=option], dd, button';

/** Calls back when the candidate's own key or press lands on a field, frames included; our own clicks and writes are not trusted events. */
export function watchUser(doc: Document, onTouch: () => void, signal: AbortSignal): void {
  const judge = (event: Event): void => {
    const target = event.composedPath()[0] as Element | undefined;
    if (event.isTrusted && target?.closest?.(fieldArea)) onTouch();
  };
  for (const root of listRoots(doc)) {
    for (const type of ['keydown', 'pointerdown']) root.addEventListener(type, judge, { capture: true, signal });
  }
}
