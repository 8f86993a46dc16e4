import { stateWords } from '@/rules/form/describe-step';
import type { FillRow } from '@/rules/form/fill-rows';

const order = [
  'running',
  'fill',
  'filled',
  'already',
  'check',
  'ask',
  'failed',
  'no-option',
  'no-value',
  'not-applicable',
  'undone',
] as const;

/** How many fields stand in which state, in one line. */
export function FillSummary({ rows, unknown }: { rows: readonly FillRow[]; unknown: number }) {
  const counts = order.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }));
  return (
    <ul class="fill-summary" aria-label="各栏情况">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <li key={state} data-state={state}>
            {stateWords[state]} {count}
          </li>
        ))}
      {unknown > 0 && <li data-state="unknown">未识别或不代填 {unknown}</li>}
    </ul>
  );
}
