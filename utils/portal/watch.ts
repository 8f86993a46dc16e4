import { listRoots } from './documents';

const settleMs = 120;
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'disabled', 'readonly', 'open', 'src', 'aria-hidden'],
};

/**
 * Calls back once after each burst of changes to the document, its same-origin frames, or the candidate's own entries.
 * Costs nothing while nothing changes: no timer runs between bursts.
 */
export function watchDocument(doc: Document, onChange: () => void, signal: AbortSignal): void {
  const state: { timer: ReturnType<typeof setTimeout> | undefined; known: WeakSet<Node> } = {
    timer: undefined,
    known: new WeakSet(),
  };
  const observer = new MutationObserver(() => schedule());
  const schedule = (): void => {
    if (signal.aborted || state.timer !== undefined) return;
    state.timer = setTimeout(() => {
      state.timer = undefined;
      follow();
      onChange();
    }, settleMs);
  };
  const follow = (): void => {
    for (const root of listRoots(doc)) {
      if (state.known.has(root)) continue;
      state.known.add(root);
      observer.observe(root, watched);
      for (const type of ['change', 'input', 'load']) root.addEventListener(type, schedule, { capture: true, signal });
    }
  };
  follow();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(state.timer);
  });
}
