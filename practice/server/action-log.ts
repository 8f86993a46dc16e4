/** Acts that stay the candidate's own. */
export const forbiddenActions = ['pledge', 'saveDraft', 'submit', 'pay', 'login', 'upload'] as const;
export type ForbiddenAction = (typeof forbiddenActions)[number];

/** One sight of such an act: the page's own code saw a click, change or submit, or the server got the post. */
export interface Act {
  action: ForbiddenAction;
  via: 'click' | 'change' | 'submit' | 'post';
  /** `event.isTrusted`; a post has no such thing. */
  trusted?: boolean;
}

/** What a page's own handler was told: by layui (`select`, `radio`, `checkbox`, `laydate`, `upload`) or natively. */
export interface FieldEvent {
  field: string;
  via: 'select' | 'radio' | 'checkbox' | 'laydate' | 'upload' | 'input' | 'change';
  value: string;
}

export interface ActionLog {
  readonly acts: readonly Act[];
  readonly events: readonly FieldEvent[];
  /** Per action the most often seen way, so that one human click with its change and its post counts once. */
  readonly counts: Record<ForbiddenAction, number>;
  addAct(act: Act): void;
  addEvent(event: FieldEvent): void;
  clear(): void;
}

/** An empty log. */
export function createActionLog(): ActionLog {
  const acts: Act[] = [];
  const events: FieldEvent[] = [];
  return {
    acts,
    events,
    get counts() {
      return Object.fromEntries(forbiddenActions.map((action) => [action, countAct(acts, action)])) as Record<
        ForbiddenAction,
        number
      >;
    },
    addAct: (act) => acts.push(act),
    addEvent: (event) => events.push(event),
    clear() {
      acts.length = 0;
      events.length = 0;
    },
  };
}

function countAct(acts: readonly Act[], action: ForbiddenAction): number {
  const seen = acts.filter((act) => act.action === action);
  return Math.max(
    ...(['click', 'change', 'submit', 'post'] as const).map((via) => seen.filter((act) => act.via === via).length),
  );
}
