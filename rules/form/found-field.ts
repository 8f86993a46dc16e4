import type { FieldEvidence } from './evidence';
import { type Match, matchFields } from './match-fields';

/** One control of the page with its evidence and what the rules made of it. */
export interface FoundField extends Match {
  evidence: FieldEvidence;
}

/** Evidence in, decisions out: the pure half of reading a form. */
export function findFields(evidence: readonly FieldEvidence[]): FoundField[] {
  const matches = new Map(matchFields(evidence).map((match) => [match.ref, match]));
  return evidence.flatMap((one) => {
    const match = matches.get(one.ref);
    return match ? [{ ...match, evidence: one }] : [];
  });
}
