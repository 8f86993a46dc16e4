import type { FieldKey } from '@/rules/profile/field-key';
import { fields as fieldData } from '@/rules/profile/fields';
import type { TaughtField } from '@/rules/profile/taught-field';
import type { FoundField } from './found-field';
import { normalizeText } from './normalize-label';
import type { TaughtRule } from './taught';
import { isSamePage, signPage } from './taught-page';
import { signField } from './taught-signature';
import { nameOf } from './unknown-rows';

const longestText = 300;

/** What is said where, when; `id` and `taughtAt` (ISO) are the caller's, since rules know no chance and no clock. */
export interface TaughtOccasion {
  id: string;
  taughtAt: string;
  origin: string;
  fields: readonly FoundField[];
  /** Texts that stand in boxes or in the profile: a label that holds one is not remembered. */
  secrets: readonly string[];
}

/** Puts a word about the field `ref` in the form in which it is remembered; undefined when the field is not there. */
export function recordTaught(ref: number, key: FieldKey | null, occasion: TaughtOccasion): TaughtField | undefined {
  const { id, taughtAt, origin, fields } = occasion;
  const evidence = fields.map((field) => field.evidence);
  const at = evidence.findIndex((one) => one.ref === ref);
  const own = evidence[at];
  const field = signField(evidence, at);
  if (!own || !field || field.text.length > longestText) return undefined;
  const secrets = occasion.secrets.map(normalizeText).filter(Boolean);
  const page = signPage(evidence).filter(
    (label) => label.length <= longestText && !secrets.some((secret) => label.includes(secret)),
  );
  return { id, key, origin, page, field, label: nameOf(own).slice(0, longestText), taughtAt };
}

/** The words about the page in front, the newest for each key and for each field. */
export function listTaughtRules(
  taught: readonly TaughtField[],
  origin: string,
  fields: readonly FoundField[],
): TaughtRule[] {
  const page = signPage(fields.map((field) => field.evidence));
  const rules: TaughtRule[] = [];
  const newestFirst = taught.toSorted((left, right) => Date.parse(right.taughtAt) - Date.parse(left.taughtAt));
  for (const { id, key, field, ...one } of newestFirst) {
    const isKnown = one.origin === origin && isSamePage(one.page, page);
    const isSaid = rules.some(
      (rule) => (key && rule.key === key) || (rule.field.text === field.text && rule.field.nth === field.nth),
    );
    if (isKnown && !isSaid) rules.push({ id, key, field, reason: describeTaught(key) });
  }
  return rules;
}

/** What the candidate said, in one sentence. */
export function describeTaught(key: FieldKey | null): string {
  return key ? `你指认过：这一栏是“${fieldData[key].label}”` : '你指认过：这一栏不要填';
}
