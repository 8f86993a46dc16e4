import type { FieldKey } from '@/rules/profile/field-key';
import type { FieldEvidence } from './evidence';
import { type Forbidden, isBait, judgeForbidden } from './forbidden';
import { actsOtherwise, hasOtherPurpose } from './foreign';
import { labelOf, leaveOutOthers, type RankedField } from './other-people';
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
  share: number;
  reason: string;
  visible: boolean;
  /** Score of the control's own next best key. */
  next: number;
}

/** One key per control and one control per key; look-alikes in other people's sections never take part. */
export function matchFields(fields: readonly FieldEvidence[]): Match[] {
  const forbidden = new Map(fields.map((field) => [field.ref, judgeForbidden(field)]));
  const isClosed = closedForms(forbidden);
  const ranked = leaveOutOthers(
    fields.map((field, at) => {
      const before = fields[at - 1];
      return { evidence: field, ranked: isClosed(field) ? [] : rankKeys(field, before ? labelOf(before) : '') };
    }),
  );
  const candidates = ranked.flatMap(toCandidates).sort(byStrength);
  const byKey = Map.groupBy(candidates, (candidate) => candidate.key);
  const taken = new Map<FieldKey, Candidate>();
  const matches = new Map<number, Match>();
  for (const candidate of candidates) {
    if (matches.has(candidate.ref) || candidate.score < guessScore) continue;
    const holder = taken.get(candidate.key);
    if (holder && (!candidate.visible || holder.score - candidate.score > margin)) continue;
    if (!holder) taken.set(candidate.key, candidate);
    const rivals = byKey.get(candidate.key)?.some((other) => isRival(candidate, other)) === true;
    matches.set(candidate.ref, toMatch(candidate, rivals));
  }
  return fields.map(({ ref }) => {
    const reason = forbidden.get(ref);
    const none: Match = { ref, score: 0, sure: false, reasons: [], ...(reason ? { forbidden: reason } : {}) };
    return matches.get(ref) ?? none;
  });
}

/** Forbidden controls, traps, and forms that search, log in, sell or ask something else. */
function closedForms(forbidden: ReadonlyMap<number, Forbidden | undefined>): (field: FieldEvidence) => boolean {
  const byWords = new Map<unknown, boolean>();
  const judge = (words: unknown, find: () => boolean): boolean => {
    const closed = byWords.get(words) ?? find();
    byWords.set(words, closed);
    return closed;
  };
  return (field) =>
    forbidden.get(field.ref) !== undefined ||
    isBait(field) ||
    judge(field.page, () => hasOtherPurpose(field.page ?? '')) ||
    judge(field.actions, () => actsOtherwise(field.actions ?? []));
}

function toCandidates({ evidence, ranked }: RankedField): Candidate[] {
  return ranked.map(({ key, score, share, reason }) => ({
    ref: evidence.ref,
    key,
    score,
    share,
    reason,
    visible: evidence.visible,
    next: ranked.find((other) => other.key !== key)?.score ?? 0,
  }));
}

/** Visible controls first, then the firmer name, the better score, the order of the page. */
function byStrength(left: Candidate, right: Candidate): number {
  return (
    Number(right.visible) - Number(left.visible) ||
    right.share - left.share ||
    right.score - left.score ||
    left.ref - right.ref
  );
}

/** Another control that names the same key at least as firmly: nobody can tell which one is meant. */
function isRival(one: Candidate, other: Candidate): boolean {
  if (other.ref === one.ref || other.key !== one.key || other.visible !== one.visible) return false;
  return other.score >= sureScore && other.share >= one.share;
}

function toMatch({ ref, key, score, reason, next }: Candidate, rivals: boolean): Match {
  if (rivals) return { ref, key, score, sure: false, reasons: [reason, '页面上另有一栏也像这一项'] };
  if (score - next < margin) return { ref, key, score, sure: false, reasons: [reason, '也可能是别的项目'] };
  return { ref, key, score, sure: score >= sureScore, reasons: [reason] };
}
