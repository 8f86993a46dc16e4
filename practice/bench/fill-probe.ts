import { planRun } from '@/rules/form/plan-run';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { runFill } from '@/utils/portal/run-fill';
import { lookAtFront } from './front-look';
import type { Span, Wait, WatchedPage } from './page-waits';

/** What one field of a run took. */
export type FieldTime = {
  key: FieldKey;
  /** Widget family and kind of control: `native text`, `laydate date`. */
  family: string;
  /** From the report of the field before to the report of this one, milliseconds. */
  ms: number;
  /** The part of it during which the page waited for its server. */
  requestMs: number;
  /** The same with what moved or was put off: what a panel that opens and closes takes of itself. */
  pageMs: number;
};

/** Fills the page with the product's own run, in the page's world; the fields that were filled, in their order. */
export async function timeFill(values: FieldValues): Promise<FieldTime[]> {
  const controller = new AbortController();
  const marks: { key: FieldKey; span: Span }[] = [];
  const families = familiesByKey();
  let last = performance.now();
  await runFill(
    {
      document,
      plan: async (listed) => {
        const { fields, reading } = lookAtFront();
        return { reading, steps: planRun(fields, { values, choices: { accept: [], skip: [] } }, listed) ?? [] };
      },
      onProgress: ({ key, state }) => {
        if (state === 'running') return;
        const span = { from: last, to: performance.now() };
        if (state === 'filled') marks.push({ key, span });
        last = span.to;
      },
    },
    [],
    controller.signal,
  );
  const { waits } = (window as unknown as WatchedPage).benchWaits;
  return marks.map(({ key, span }) => {
    const family = families.get(key) ?? 'came later';
    const all = waits.filter((wait) => belongs(wait, span));
    const requests = all.filter(({ kind }) => kind === 'request');
    return { key, family, ms: span.to - span.from, requestMs: cover(requests, span), pageMs: cover(all, span) };
  });
}

function familiesByKey(): Map<FieldKey, string> {
  const { fields, reading } = lookAtFront();
  const named = fields.flatMap(({ key, ref }) => {
    const control = reading.controls[ref];
    return key && control ? [[key, `${control.widget.name} ${control.kind}`] as const] : [];
  });
  return new Map(named);
}

/** A request may have begun with the field before; what moves began with this one, and a timer ended with it too. */
function belongs({ kind, from, to }: Wait, span: Span): boolean {
  if (kind === 'request') return from < span.to && to > span.from;
  return from >= span.from && from < span.to && (kind === 'movement' || to <= span.to);
}

/** How long of the span at least one of the waits lasted. */
function cover(waits: readonly Wait[], span: Span): number {
  let end = span.from;
  let total = 0;
  for (const wait of waits.toSorted((left, right) => left.from - right.from)) {
    const to = Math.min(wait.to, span.to);
    total += Math.max(0, to - Math.max(wait.from, end));
    end = Math.max(end, to);
  }
  return total;
}
