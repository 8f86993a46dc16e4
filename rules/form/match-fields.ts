import type { FieldKey } from '@/rules/profile/field-key';
import { closedForms } from './closed-forms';
import { findRepetitions } from './confirm';
import type { FieldEvidence } from './evidence';
import { doubtFirstSchooling } from './first-schooling';
import { type Forbidden, judgeForbidden } from './forbidden';
import { doubtOtherForms } from './other-forms';
import { labelOf, leaveOutOthers, type RankedField } from './other-people';
import type { Part } from './part';
import { rankKeys } from './rank-keys';
import { findSplits, type SplitField } from './split-fields';

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
  /** The control takes this part of the value only. */
  part?: Part;
  /** Ref of the first control of the same split value. */
  group?: number;
  /** Asks once more for what another control of the section already asks. */
  confirm?: boolean;
}

interface Candidate {
  ref: number;
  split: SplitField | undefined;
  key: FieldKey;
  score: number;
  share: number;
  reason: string;
  visible: boolean;
  /** Score of the control's own next best key. */
  next: number;
}

/** One key per control and one control per key, or one per part of it; look-alikes in other people's sections never take part. */
export function matchFields(fields: readonly FieldEvidence[]): Match[] {
  const forbidden = new Map(fields.map((field) => [field.ref, judgeForbidden(field)]));
  const isClosed = closedForms(forbidden);
  const splits = findSplits(fields);
  const ranked = fields.map((field, at): RankedField => {
    const before = fields[at - 1];
    const rank = () => splits.get(field.ref)?.ranked ?? rankKeys(field, before ? labelOf(before) : '');
    return { evidence: field, ranked: isClosed(field) ? [] : rank() };
  });
  const repeated = findRepetitions(ranked);
  const once = ranked.map((one) => (repeated.has(one.evidence.ref) ? { ...one, ranked: [] } : one));
  const own = doubtFirstSchooling(leaveOutOthers(doubtOtherForms(once)));
  const matches = assign(own.flatMap((one) => toCandidates(one, splits.get(one.evidence.ref))).sort(byStrength));
  askWhole(matches, splits);
  return fields.map(({ ref }) => {
    const reason = forbidden.get(ref);
    const none: Match = { ref, score: 0, sure: false, reasons: [], ...(reason ? { forbidden: reason } : {}) };
    const again = repeated.get(ref);
    const first = matches.get(again?.first ?? ref);
    if (!again) return first ?? none;
    return first?.sure && first.key === again.key
      ? { ...first, ref, confirm: true, reasons: ['要求把上面的内容再填一遍'] }
      : none;
  });
}

function assign(candidates: readonly Candidate[]): Map<number, Match> {
  const byKey = Map.groupBy(candidates, (candidate) => candidate.key);
  const taken = new Map<FieldKey, Candidate>();
  const matches = new Map<number, Match>();
  for (const candidate of candidates) {
    if (matches.has(candidate.ref) || candidate.score < guessScore) continue;
    const holder = taken.get(candidate.key);
    if (holder && !isOneValue(holder, candidate) && (!candidate.visible || holder.score - candidate.score > margin))
      continue;
    if (!holder) taken.set(candidate.key, candidate);
    const rivals = byKey.get(candidate.key)?.some((other) => isRival(candidate, other)) === true;
    matches.set(candidate.ref, toMatch(candidate, rivals));
  }
  return matches;
}

/** A value split over several controls is sure as a whole or not at all. */
function askWhole(matches: Map<number, Match>, splits: ReadonlyMap<number, SplitField>): void {
  const isSure = ([ref]: [number, SplitField]): boolean => matches.get(ref)?.sure === true;
  for (const members of Map.groupBy(splits, ([, { group }]) => group).values()) {
    if (members.every(isSure)) continue;
    for (const [ref] of members) {
      const match = matches.get(ref);
      if (match) matches.set(ref, { ...match, sure: false });
    }
  }
}

function toCandidates({ evidence, ranked }: RankedField, split: SplitField | undefined): Candidate[] {
  return ranked.map(({ key, score, share, reason }) => ({
    ref: evidence.ref,
    split,
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

/** The same control, or another part of the same value. */
function isOneValue(one: Candidate, other: Candidate): boolean {
  return other.ref === one.ref || (one.split !== undefined && other.split?.group === one.split.group);
}

/** Another control that names the same key at least as firmly: nobody can tell which one is meant. */
function isRival(one: Candidate, other: Candidate): boolean {
  if (isOneValue(one, other) || other.key !== one.key || other.visible !== one.visible) return false;
  return other.score >= sureScore && other.share >= one.share;
}

function toMatch({ ref, key, score, reason, next, split }: Candidate, rivals: boolean): Match {
  const doubt = rivals ? '页面上另有一栏也像这一项' : score - next < margin ? '也可能是别的项目' : undefined;
  const place = split && { part: split.part, group: split.group };
  return { ref, key, score, sure: !doubt && score >= sureScore, reasons: doubt ? [reason, doubt] : [reason], ...place };
}
