import type { FieldKey } from '@/rules/profile/field-key';
import type { FieldEvidence } from './evidence';
import { type Forbidden, judgeForbidden } from './forbidden';
import { rankKeys } from './rank-keys';

/** At or above: filled. Between the two: shown and asked. Below: not recognised. */
export const sureScore = 75;
export const guessScore = 45;
/** A second candidate closer than this makes the choice a question. */
const margin = 10;

/** What the rules decided about one control, with the reasons in Chinese. */
export interface Match {
  ref: number;
  key?: FieldKey;
  /** 0–100. */
  score: number;
  /** False: recognised as a guess only, never filled without the candidate's word. */
  sure: boolean;
  reasons: readonly string[];
  forbidden?: Forbidden;
}

interface Candidate {
  ref: number;
  key: FieldKey;
  score: number;
  reason: string;
  visible: boolean;
  /** Score of the control's own next best key. */
  next: number;
}

function findCandidates(evidence: FieldEvidence): Candidate[] {
  const ranked = rankKeys(evidence);
  return ranked.map(({ key, score, reason }) => ({
    ref: evidence.ref,
    key,
    score,
    reason,
    visible: evidence.visible,
    next: ranked.find((other) => other.key !== key)?.score ?? 0,
  }));
}

/** Visible controls first, then the better score, then the order of the page. */
function byStrength(left: Candidate, right: Candidate): number {
  return Number(right.visible) - Number(left.visible) || right.score - left.score || left.ref - right.ref;
}

/** One key per control and one control per key; look-alikes in other people's sections never take part. */
export function matchFields(fields: readonly FieldEvidence[]): Match[] {
  const forbidden = new Map(fields.map((field) => [field.ref, judgeForbidden(field)]));
  const candidates = fields.filter((field) => !forbidden.get(field.ref)).flatMap(findCandidates);
  const taken = new Map<FieldKey, Candidate>();
  const matches = new Map<number, Match>();
  for (const candidate of candidates.sort(byStrength)) {
    if (matches.has(candidate.ref) || candidate.score < guessScore) continue;
    const holder = taken.get(candidate.key);
    if (holder && holder.score - candidate.score > margin) continue;
    if (!holder) taken.set(candidate.key, candidate);
    matches.set(candidate.ref, toMatch(candidate, holder));
  }
  return fields.map(
    (field) =>
      matches.get(field.ref) ?? {
        ref: field.ref,
        score: 0,
        sure: false,
        reasons: [],
        ...withForbidden(forbidden, field.ref),
      },
  );
}

function withForbidden(forbidden: ReadonlyMap<number, Forbidden | undefined>, ref: number): { forbidden?: Forbidden } {
  const reason = forbidden.get(ref);
  return reason ? { forbidden: reason } : {};
}

function toMatch(candidate: Candidate, holder: Candidate | undefined): Match {
  const { ref, key, score, reason } = candidate;
  if (holder) return { ref, key, score, sure: false, reasons: [reason, '页面上另有一栏更像这一项'] };
  if (score - candidate.next < margin) return { ref, key, score, sure: false, reasons: [reason, '也可能是别的项目'] };
  return { ref, key, score, sure: score >= sureScore, reasons: [reason] };
}
