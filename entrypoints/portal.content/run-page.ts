import type { StopReason } from '@/rules/form/run-report';
import { listTaughtStrangers } from '@/rules/form/taught-identity';
import type { FieldValues } from '@/rules/profile/field-key';
import type { JudgedMessage, JudgeMessage, PageMessage } from '@/utils/extension/messages';
import type { SurfaceLook } from '@/utils/portal/look';
import type { RunForm, RunPage } from '@/utils/portal/run-state';

/** What a run has of its page session. */
export interface RunSeat {
  look: () => SurfaceLook[];
  tell: (message: PageMessage) => void;
  /** Puts a question to the panel that leads the run. */
  ask: (question: JudgeMessage) => void;
  /** The surface it writes on, as last seen. */
  home: SurfaceLook | undefined;
  values: FieldValues;
  controller: AbortController;
}

/** A page that is written on only as the panel has judged it. */
export interface JudgedPage extends RunPage {
  hear(answer: JudgedMessage): void;
}

/** The question that stands between a run and its next write. */
interface Gate {
  /** What the panel said `go-on` to. */
  clear?: string;
  asking?: { ask: number; scene: string; answered: Promise<void>; end: () => void };
}

/** One number for each question of this page, so that no answer is taken for that to another. */
const asked = { last: 0 };
const noForm: RunForm = { fields: [], reading: { evidence: [], controls: [] } };

/**
 * The run stays on its surface. Whenever anything has changed that the detection reads, the panel is asked, and nothing
 * is written before its word: it ends the run when the session is lost, something covers the form, or the page moved on.
 * A field that the candidate named otherwise and that speaks of somebody else than `values` ends it too.
 */
export function openRunPage(seat: RunSeat): JudgedPage {
  const { look, home, values, controller } = seat;
  const { signal } = controller;
  const gate: Gate = {};
  const stop = (reason: StopReason): void => controller.abort(reason);
  const read = (): RunForm => {
    signal.throwIfAborted();
    const seen = look();
    const own = seen.findIndex(
      ({ surface, facts }) => surface.id === home?.surface.id && facts.path === home.facts.path,
    );
    const form = seen[own] ?? noForm;
    if (listTaughtStrangers(form.fields, values)[0]) stop('identity');
    else askPanel(seat, gate, { own, surfaces: seen.map(({ facts }) => facts) as JudgeMessage['surfaces'] });
    signal.throwIfAborted();
    return form;
  };
  return {
    document: home?.surface.document ?? document,
    onProgress: (progress) => seat.tell({ type: 'progress', progress }),
    stop,
    read,
    async ready() {
      for (;;) {
        const form = read();
        if (!gate.asking) return form;
        await gate.asking.answered;
      }
    },
    hear({ ask, verdict }) {
      const { asking } = gate;
      if (ask !== asking?.ask) return;
      delete gate.asking;
      if (verdict === 'go-on') gate.clear = asking.scene;
      else stop(verdict);
      asking.end();
    },
  };
}

/** Puts the question of what stands there now, one at a time; what the panel has just said `go-on` to needs none. */
function askPanel({ ask, controller }: RunSeat, gate: Gate, seen: Pick<JudgeMessage, 'own' | 'surfaces'>): void {
  const scene = JSON.stringify(seen);
  if (gate.asking || scene === gate.clear) return;
  asked.last += 1;
  const { promise, resolve } = Promise.withResolvers<void>();
  controller.signal.addEventListener('abort', () => resolve());
  gate.asking = { ask: asked.last, scene, answered: promise, end: resolve };
  ask({ type: 'judge', ask: asked.last, ...seen });
}
