import type { FieldKey } from '@/rules/profile/field-key';
import type { FieldEvidence } from './evidence';
import { type Match, matchFields } from './match-fields';

/** One control of the page with its evidence and what the rules, or the candidate before them, made of it. */
export interface FoundField extends Match {
  evidence: FieldEvidence;
  /** Id of the candidate's word that decided. */
  taught?: string;
  /** What the rules alone would have made of it, where the candidate's word says otherwise. */
  ruled?: FieldKey;
}

/** Evidence in, decisions out: the pure half of reading a form. */
export function findFields(evidence: readonly FieldEvidence[]): FoundField[] {
  const matches = new Map(matchFields(evidence).map((match) => [match.ref, match]));
  return evidence.flatMap((one) => {
    const match = matches.get(one.ref);
    return match ? [{ ...match, evidence: one }] : [];
  });
}
