import type { FieldKey } from '@/rules/profile/field-key';
import { fitsControl } from './fits-control';
import { isBait } from './forbidden';
import type { FoundField } from './found-field';
import { type FieldSignature, textOf } from './taught-signature';

/** What the candidate once said of a field of the page in front, as the rules take it. */
export interface TaughtRule {
  id: string;
  /** `null`: this field is left alone. */
  key: FieldKey | null;
  field: FieldSignature;
  /** For the preview, in Chinese. */
  reason: string;
}

/**
 * The candidate's word beats the rules: the field gets its key, and whatever else had that key loses it. Where several
 * fields fit the word by now, all of them are asked. What is forbidden or cannot hold the answer stays as it was.
 * `taught` has one word for a key and one for a field.
 */
export function applyTaught(found: FoundField[], taught: readonly TaughtRule[]): FoundField[] {
  return taught.reduce(applyRule, found);
}

function applyRule(fields: FoundField[], { id, key, field, reason }: TaughtRule): FoundField[] {
  const alike = fields.filter(({ evidence }) => evidence.visible && textOf(evidence) === field.text);
  const sure = alike.length === field.of;
  const meant = alike.filter((one, at) => (!sure || at === field.nth) && isOpen(one, key));
  return fields.map((one) => {
    if (meant.includes(one)) {
      const to = key ?? (sure ? undefined : one.key);
      return { ...rename(one, to), score: sure ? 100 : 60, sure, taught: id, reasons: [reason] };
    }
    return sure && meant[0] && one.key === key && !one.taught ? rename(one) : one;
  });
}

function isOpen({ forbidden, evidence }: FoundField, key: FieldKey | null): boolean {
  return !forbidden && !isBait(evidence) && (!key || fitsControl(key, evidence));
}

/** What the rules took the field for stays known: it may still tell whose page this is. */
function rename({ ref, evidence, key, ruled }: FoundField, to?: FieldKey): FoundField {
  return { ref, evidence, key: to, score: 0, sure: false, reasons: [], ruled: key === to ? ruled : (key ?? ruled) };
}
