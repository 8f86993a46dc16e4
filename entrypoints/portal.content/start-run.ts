import { normalizeText } from '@/rules/form/normalize-label';
import type { StopReason } from '@/rules/form/run-report';
import type { PanelMessage } from '@/utils/extension/messages';
import type { SurfaceLook } from '@/utils/portal/look';
import { runFill } from '@/utils/portal/run-fill';
import type { Written } from '@/utils/portal/run-state';
import { undoFill } from '@/utils/portal/undo-fill';
import { watchUser } from '@/utils/portal/watch-user';
import type { Control } from '@/utils/portal/widgets/widget';
import { lookAgain, type PageRun, type PageState, type Post, tell } from './page-state';
import { openRunPage } from './run-page';

export type RunMessage = Extract<PanelMessage, { type: 'fill' | 'undo' }>;

/** One run from its beginning to its end; resolves with why it stopped early. What the panel says is to be written lives only as long. */
export async function startRun(state: PageState, message: RunMessage, leader: Post): Promise<StopReason | undefined> {
  const { type } = message;
  const controller = new AbortController();
  const { signal } = controller;
  const run: PageRun = { kind: type, controller, leader };
  state.run = run;
  watchUser(state.doc, () => controller.abort('user' satisfies StopReason), signal);
  tell(state, { type: 'run-started', run: type });
  const written: Written[] = [];
  let stopped: StopReason | undefined;
  try {
    const page = openRunPage({
      look: () => lookAgain(state),
      tell: (report) => tell(state, report),
      ask: leader,
      home: findHome(state, message),
      controller,
    });
    run.hear = page.hear;
    if (type === 'fill') await runFill(page, written, signal);
    else {
      await undoFill(page, state.written, signal);
      state.written = [];
    }
  } catch {
    stopped = signal.aborted ? (signal.reason as StopReason) : 'error';
  } finally {
    controller.abort('stopped');
    normalizeText.forget();
    // What stood there before the first of several runs is what an undo brings back.
    state.written.push(...written.filter(({ id }) => !state.written.some((one) => one.id === id)));
    delete state.run;
  }
  return stopped;
}

/** A fill goes where the panel showed its preview, an undo where the written fields are. */
function findHome({ last, written }: PageState, { type, surface }: RunMessage): SurfaceLook | undefined {
  const isWritten = ({ element }: Control): boolean => written.some((one) => one.control.element === element);
  const home = type === 'undo' ? last.findLast(({ reading }) => reading.controls.some(isWritten)) : undefined;
  return home ?? last.find((one) => one.surface.id === surface);
}
