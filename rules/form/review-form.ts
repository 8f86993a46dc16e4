import type { BatchKey } from '@/rules/exam/batch';
import type { Pack } from '@/rules/exam/pack';
import type { FindingLevel } from '@/rules/finding';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { fields as fieldData } from '@/rules/profile/fields';
import { reviewProfile } from '@/rules/profile/review-profile';
import type { FieldEvidence } from './evidence';
import type { FormFinding } from './form-finding';
import type { FoundField } from './found-field';
import { listAnswers, type PageAnswer } from './page-answers';
import { planFill } from './plan-fill';
import { reviewRules } from './review-rules';
import { nameOf } from './unknown-rows';

export interface ReviewScene {
  fields: readonly FoundField[];
  /** Answers of the chosen profile; empty when none is chosen. */
  values: FieldValues;
  /** `YYYY-MM-DD` in Beijing. */
  today: string;
  batch?: BatchKey | undefined;
  /** The region one registers in, by the portal's name. */
  region?: string | undefined;
  /** What is known of batches and regions. */
  packs: readonly Pack[];
  /** What the panel said of the photo it checked last. */
  photo?: 'pass' | 'warn' | 'fail' | undefined;
}

const levels: readonly FindingLevel[] = ['fail', 'warn', 'info'];

/**
 * Looks over what stands in the page, not in the profile: required fields, formats, contradictions, identity, the batch's
 * catalogue, the region's rules, the photo and the pledge. Worst first, then in the order of the page; nothing here stops anybody.
 */
export function reviewForm(scene: ReviewScene): FormFinding[] {
  const answers = listAnswers(scene.fields);
  const findings = [
    ...reviewControls(scene.fields, scene.photo),
    ...compareWithProfile(scene),
    ...reviewAnswers(answers, scene),
  ];
  const single = findings.filter(
    ({ ref, code }, at) => findings.findIndex((one) => one.ref === ref && one.code === code) === at,
  );
  return single.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.ref - b.ref);
}

type Say = Pick<FormFinding, 'code' | 'level' | 'values' | 'source'>;

function sayOf(field: FoundField, said: Say): FormFinding {
  const label = field.key ? fieldData[field.key].label : nameOf(field.evidence).replace(/[*＊:：\s]/g, '');
  return { ref: field.ref, label, ...said };
}

/** What one control says by itself. */
function reviewControls(fields: readonly FoundField[], photo: ReviewScene['photo']): FormFinding[] {
  return fields
    .filter(({ evidence }) => evidence.visible && !evidence.disabled)
    .flatMap((field) => {
      const said = judgeControl(field, photo);
      return said ? [sayOf(field, said)] : [];
    });
}

function judgeControl({ key, forbidden, evidence }: FoundField, photo: ReviewScene['photo']): Say | undefined {
  const empty = isEmpty(evidence);
  if (forbidden === 'pledge') return empty ? { code: 'pledge-open', level: 'warn' } : undefined;
  if (forbidden) return undefined;
  if (key === 'photo' && photo === 'fail') return { code: 'photo-failed', level: 'fail' };
  if (evidence.kind === 'file') return empty && key === 'photo' ? { code: 'photo-missing', level: 'info' } : undefined;
  if (empty) return isRequired(evidence) ? { code: 'required-empty', level: 'fail' } : undefined;
  return fitsPattern(evidence) ? undefined : { code: 'page-format', level: 'fail' };
}

function isEmpty({ model, shown }: FieldEvidence): boolean {
  return model.trim() === '' || shown.trim() === '';
}

/** By the page's markup, or by the star that a person reads. */
function isRequired({ required, labels, placeholder }: FieldEvidence): boolean {
  return (
    required || labels.some(({ text }) => /^\s*[*＊]|[*＊]\s*[:：]?\s*$|必填/.test(text)) || /必填/.test(placeholder)
  );
}

/** As the browser itself would judge; a pattern that no browser accepts says nothing. */
function fitsPattern({ pattern, model }: FieldEvidence): boolean {
  if (!pattern) return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(model);
  } catch {
    return true;
  }
}

/** Another person, an answer left out, an answer that differs. */
function compareWithProfile({ fields, values }: ReviewScene): FormFinding[] {
  return planFill(fields, values).flatMap(({ ref, reason }) => {
    const field = fields.find((one) => one.ref === ref);
    if (!field) return [];
    if (reason === 'identity-differs') return [sayOf(field, { code: 'identity-differs', level: 'fail' })];
    if (reason === 'differs' || reason === 'locked-differs')
      return [sayOf(field, { code: 'not-as-saved', level: 'warn' })];
    const leftOut = reason === 'empty' && field.sure && !isRequired(field.evidence);
    return leftOut ? [sayOf(field, { code: 'left-out', level: 'warn' })] : [];
  });
}

/** These speak of what the form would not ask; here it does. */
const aboutProfiles: readonly string[] = ['work-not-asked', 'title-date-not-asked'];

/** The answers against each other, against the batch and against the region. */
function reviewAnswers(answers: readonly PageAnswer[], { today, ...rules }: ReviewScene): FormFinding[] {
  const at = new Map<FieldKey, PageAnswer>();
  for (const answer of answers) if (answer.value !== '' && !at.has(answer.key)) at.set(answer.key, answer);
  const values: FieldValues = Object.fromEntries([...at].map(([key, { value }]) => [key, value]));
  const place = (key: FieldKey, said: Say): FormFinding[] => {
    const answer = at.get(key);
    return answer ? [sayOf(answer.field, said)] : [];
  };
  const contradictions = reviewProfile(values, today)
    .filter(({ code }) => !aboutProfiles.includes(code))
    .flatMap(({ field, ...said }) => place(field, said));
  return [...contradictions, ...reviewRules(values, rules).flatMap(({ field, ...said }) => place(field, said))];
}
