const fieldArea =
  'input, select, textarea, label, [contenteditable], [class*="select"], [class*="radio"], [class*="check"], [class*="date"], [role=option], dd, button';

/** Calls back when the candidate's own key or press lands on a field; our own clicks and writes are not trusted events. */
export function watchUser(doc: Document, onTouch: () => void, signal: AbortSignal): void {
  for (const type of ['keydown', 'pointerdown'] as const) {
    doc.addEventListener(
      type,
      (event) => {
        const target = event.target as Element | null;
        if (event.isTrusted && target?.closest?.(fieldArea)) onTouch();
      },
      { capture: true, signal },
    );
  }
}
