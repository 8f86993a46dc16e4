import type { Outcome } from './check-portraits';
import { isFound, listFalseFails, tallyChecks, tallyTones } from './tally';

/** The confusion matrix of every check, the share of false fails for each tone of skin, and what went wrong, as text. */
export function printTally(outcomes: readonly Outcome[]): string {
  const checks = tallyChecks(outcomes).map(
    (row) =>
      `${row.code.padEnd(26)} with the fault: found ${row.found} of ${row.faulty}; without: found ${row.false} of ${row.clean}, as broken rule ${row.falseFails}`,
  );
  const tones = tallyTones(outcomes).map(
    ({ tone, portraits, share }) => `skin ${tone.padEnd(4)} false fails ${(share * 100).toFixed(1)} % of ${portraits}`,
  );
  const wrong = outcomes.filter((each) => !isFound(each) || listFalseFails(each).length > 0);
  return [...checks, ...tones, ...wrong.map(({ id, found }) => `  ${id}: ${found.join(', ') || 'nothing found'}`)].join(
    '\n',
  );
}
