import { controlAt } from './control-at';
import { listRoots } from './documents';
import { drawFrame } from './highlight';
import type { FormReading } from './read-form';

/** What a press consists of, from first touch to last, and what else is heard meanwhile. */
const types = 'pointerdown pointerup mousedown mouseup touchstart touchend click pointermove keydown';

/**
 * The candidate points at a control: the one under the pointer is framed, a press picks its `ref` of the latest reading,
 * Escape picks none (-1); the caller then aborts the signal. No press reaches the page, its frames included, and what its
 * own scripts dispatch does not count.
 */
export function pickControl(
  doc: Document,
  latest: () => FormReading | undefined,
  onPick: (ref: number) => void,
  signal: AbortSignal,
): void {
  let frame: HTMLElement | undefined;
  const judge = (event: Event): void => {
    const { type, isTrusted, key = 'Escape' } = event as Partial<KeyboardEvent>;
    const reading = latest();
    if (!isTrusted || key !== 'Escape' || !reading) return;
    const ref = type === 'keydown' ? -1 : controlAt(event.composedPath()[0] as Node, reading);
    const control = reading.controls[ref];
    if (type === 'pointermove') {
      frame?.remove();
      frame = control && drawFrame(control.widget.face(control));
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    if (type === 'keydown' || (type === 'click' && control)) onPick(ref);
  };
  for (const { defaultView } of listRoots(doc) as Partial<Document>[]) {
    for (const type of types.split(' ')) defaultView?.addEventListener(type, judge, { capture: true, signal });
  }
  signal.addEventListener('abort', () => frame?.remove());
}
