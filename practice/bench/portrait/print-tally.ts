import type { Outcome } from './check-portraits';
import { isFound, listFalse, tallyChecks, tallyTones } from './tally';

/** The confusion matrix of every check, the share of false fails for each tone of skin, and what went wrong, as text. */
export function printTally(outcomes: readonly Outcome[]): string {
  const head = ['check', 'found', 'missed', 'said without cause', '(as broken rule)', 'rightly silent'];
  const rows = tallyChecks(outcomes).map(({ code, faulty, found, clean, false: wrong, falseFails }) =>
    [code, found, faulty - found, wrong, falseFails, clean - wrong].map(String),
  );
  const checks = [head, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(25) : cell.padStart(head[at]?.length ?? 0))).join('  '),
  );
  const tones = tallyTones(outcomes).map(
    ({ tone, portraits, share }) => `skin ${tone.padEnd(4)} false fails ${(share * 100).toFixed(1)} % of ${portraits}`,
  );
  const wrong = outcomes.filter((each) => !isFound(each) || listFalse(each).length > 0);
  return [...checks, ...tones, ...wrong.map(({ id, found }) => `  ${id}: ${found.join(', ') || 'nothing found'}`)].join(
    '\n',
  );
}
