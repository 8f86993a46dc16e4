import type { Step } from '@/rules/form/plan-fill';
import type { Listed } from '@/rules/form/plan-run';
import type { JudgedMessage, JudgeMessage, PageMessage } from '@/utils/extension/messages';
import type { SurfaceLook } from '@/utils/portal/look';
import type { RunForm, RunPage } from '@/utils/portal/run-state';
import { toWire } from './to-wire';

/** What a run has of its page session. */
export interface RunSeat {
  look: () => SurfaceLook[];
  tell: (message: PageMessage) => void;
  /** Puts a question to the panel that leads the run. */
  ask: (question: JudgeMessage) => void;
  /** The surface it writes on, as last seen. */
  home: SurfaceLook | undefined;
  controller: AbortController;
}

/** A page that is written on only as the panel has judged and planned it. */
export interface JudgedPage extends RunPage {
  hear(answer: JudgedMessage): void;
}

/** The question that stands between a run and its next write. */
interface Gate {
  /** What the panel said `go-on` to, with what it said is to be done. */
  clear?: { scene: string; steps: readonly Step[] };
  asking?: { ask: number; scene: string; answered: Promise<void>; end: () => void };
}

type Question = Pick<JudgeMessage, 'own' | 'surfaces' | 'listed'>;

/** One number for each question of this page, so that no answer is taken for that to another. */
const asked = { last: 0 };

/**
 * The run stays on its surface. Whenever anything that the panel reads has changed, the panel is asked, and nothing is
 * written before its word: it ends the run when the session is lost, something covers the form, the page moved on or
 * speaks of somebody else.
 */
export function openRunPage(seat: RunSeat): JudgedPage {
  const { home, controller } = seat;
  const gate: Gate = {};
  return {
    document: home?.surface.document ?? document,
    onProgress: (progress) => seat.tell({ type: 'progress', progress }),
    async plan(listed = []) {
      for (;;) {
        controller.signal.throwIfAborted();
        const { question, reading } = seeForm(seat, listed);
        const scene = JSON.stringify(question);
        if (reading && gate.clear?.scene === scene) return { reading, steps: gate.clear.steps };
        if (!gate.asking) askPanel(seat, gate, { scene, question });
        await gate.asking?.answered;
      }
    },
    hear({ ask, verdict, steps }) {
      const { asking } = gate;
      if (ask !== asking?.ask) return;
      delete gate.asking;
      if (verdict === 'go-on') gate.clear = { scene: asking.scene, steps };
      else controller.abort(verdict);
      asking.end();
    },
  };
}

/** All that stands on the page now, and the form of the run, if it still does. */
function seeForm({ look, home }: RunSeat, listed: readonly Listed[]): Partial<RunForm> & { question: Question } {
  const seen = look();
  const own = seen.findIndex(({ surface, facts }) => surface.id === home?.surface.id && facts.path === home.facts.path);
  const question = { own, surfaces: seen.map(toWire), listed: listed as Question['listed'] };
  const form = seen[own];
  return form ? { question, reading: form.reading } : { question };
}

/** Puts the question of what stands there now, one at a time. */
function askPanel({ ask, controller }: RunSeat, gate: Gate, seen: { scene: string; question: Question }): void {
  asked.last += 1;
  const { promise, resolve } = Promise.withResolvers<void>();
  controller.signal.addEventListener('abort', () => resolve(), { once: true });
  gate.asking = { ask: asked.last, scene: seen.scene, answered: promise, end: resolve };
  ask({ type: 'judge', ask: asked.last, ...seen.question });
}
