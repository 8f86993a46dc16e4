import type { Outcome } from './check-portraits';
import { listFalseFails, tallyChecks, tallyTones } from './tally';

/** How often a fault has to be found, where drawing it makes it partly invisible: things may stand behind the head. */
const leastFound = { usual: 0.95, 'background-cluttered': 0.9 };
/** What a check may say without cause, and the distance of the tones of skin in broken rules without cause. */
const mostFalse = 0.01;
const mostFalseFails = 0.005;
const mostToneGap = 0.02;
const whiteFaults: readonly string[] = ['clean', 'near white'];

/** Which of the set's goals these outcomes miss, in words; nothing when all are reached. */
export function listMissedGoals(outcomes: readonly Outcome[]): string[] {
  const checks = tallyChecks(outcomes).flatMap((row) => {
    const least = row.code === 'background-cluttered' ? leastFound[row.code] : leastFound.usual;
    return [
      ...missBelow(`${row.code}: found`, row.found / row.faulty, least),
      ...missAbove(`${row.code}: said without cause`, row.false / row.clean, mostFalse),
    ];
  });
  const failed = outcomes.filter((each) => listFalseFails(each).length > 0);
  const white = failed.filter(({ fault }) => whiteFaults.includes(fault));
  const shares = tallyTones(outcomes).map(({ share }) => share);
  return [
    ...checks,
    ...white.map(({ id }) => `${id}: white and clean, yet failed`),
    ...missAbove('broken rules without cause', failed.length / outcomes.length, mostFalseFails),
    ...missAbove('distance between tones of skin', Math.max(...shares) - Math.min(...shares), mostToneGap),
  ];
}

function missBelow(name: string, share: number, least: number): string[] {
  return share < least ? [`${name} ${percent(share)}, at least ${percent(least)} wanted`] : [];
}

function missAbove(name: string, share: number, most: number): string[] {
  return share > most ? [`${name} ${percent(share)}, at most ${percent(most)} allowed`] : [];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
