import type { Outcome } from './check-portraits';

/** How often one check spoke on portraits with its fault and on portraits without. */
export interface CheckTally {
  code: string;
  faulty: number;
  found: number;
  clean: number;
  /** Spoke without cause: at all, and as a broken rule. */
  false: number;
  falseFails: number;
}

/** What every check made of the set; portraits on which a finding is as right as none are left out of its row. */
export function tallyChecks(outcomes: readonly Outcome[]): CheckTally[] {
  const codes = new Set([
    ...outcomes.flatMap(({ must }) => must),
    ...outcomes.flatMap(({ found }) => found.map(codeOf)),
  ]);
  return [...codes].toSorted().map((code) => {
    const says = ({ found }: Outcome, level = '') =>
      found.some((each) => codeOf(each) === code && each.startsWith(level));
    // Where one of several findings will do, the portrait counts for the first.
    const faulty = outcomes.filter(({ must }) => must[0] === code);
    const clean = outcomes.filter(({ must, may }) => !must.includes(code as never) && !may.includes(code as never));
    return {
      code,
      faulty: faulty.length,
      found: faulty.filter(isFound).length,
      clean: clean.length,
      false: clean.filter((each) => says(each)).length,
      falseFails: clean.filter((each) => says(each, 'fail')).length,
    };
  });
}

/** Whether the fault of a portrait was found, by any of the findings that tell it. */
export function isFound({ must, found }: Outcome): boolean {
  return must.length === 0 || found.some((each) => must.includes(codeOf(each) as never));
}

/** Findings that the portrait gives no cause for, or not in their weight. */
export function listFalse({ must, may, found, atMost }: Outcome): string[] {
  return found.filter((each) => {
    const code = codeOf(each) as never;
    return may.includes(code) ? false : !must.includes(code) || (atMost === 'warn' && each.startsWith('fail'));
  });
}

/** Those of them that are a broken rule. */
export function listFalseFails(outcome: Outcome): string[] {
  return listFalse(outcome).filter((each) => each.startsWith('fail'));
}

/** For each tone of skin the share of its portraits with a rule broken without cause. */
export function tallyTones(outcomes: readonly Outcome[]): { tone: string; portraits: number; share: number }[] {
  const tones = [...new Set(outcomes.map(({ tone }) => tone))];
  return tones.map((tone) => {
    const own = outcomes.filter((each) => each.tone === tone);
    return {
      tone,
      portraits: own.length,
      share: own.filter((each) => listFalseFails(each).length > 0).length / own.length,
    };
  });
}

function codeOf(finding: string): string {
  return finding.slice(finding.indexOf(' ') + 1);
}
