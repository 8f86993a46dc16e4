import type { FieldEvidence } from './evidence';
import { normalizeLabel } from './normalize-label';
import { labelOf } from './other-people';

/** What names a field on its page, and which of how many visible ones it is that are named alike. */
export interface FieldSignature {
  text: string;
  nth: number;
  of: number;
}

/** What a person reads beside the field, normalised; '' for nothing. */
export function coreOf(evidence: FieldEvidence): string {
  const { labels, choices } = evidence;
  return normalizeLabel(labelOf(evidence) || labels[0]?.text || choices[0]?.text || '').core;
}

/**
 * By what a person reads: label, nearest heading without its year and half-year, and whether the answer is written or
 * chosen. Widgets, names and ids say nothing.
 */
export function textOf(evidence: FieldEvidence): string {
  const { kind, sections } = evidence;
  const heading = normalizeLabel(sections[0] ?? '').core.replace(/[\d上下]/g, '');
  return `${coreOf(evidence)}|${heading}|${/^[td]/.test(kind) ? 'write' : 'choose'}`;
}

/** The signature of the field at this place among the fields of its page; undefined for one out of sight. */
export function signField(fields: readonly FieldEvidence[], at: number): FieldSignature | undefined {
  const own = fields[at];
  if (!own?.visible) return undefined;
  const text = textOf(own);
  const alike = fields.filter((field) => field.visible && textOf(field) === text);
  return { text, nth: alike.indexOf(own), of: alike.length };
}
