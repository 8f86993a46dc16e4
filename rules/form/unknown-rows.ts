import type { Forbidden } from './forbidden';
import type { FoundField } from './found-field';

/** A control that the product does not fill: not recognised, or excluded by rule. */
export interface UnknownRow {
  ref: number;
  label: string;
  forbidden?: Forbidden;
  /** Id of the candidate's word that this field is left alone. */
  taught?: string;
}

export const forbiddenWords: Readonly<Record<Forbidden, string>> = {
  pledge: '承诺、协议由你本人阅读并勾选，助手不会碰。',
  captcha: '验证码由你本人填写。',
  password: '密码由你本人填写，助手不会读取。',
  payment: '缴费信息由你本人填写。',
};

/** What stands on the page and is left to the candidate, in page order. */
export function listUnknown(fields: readonly FoundField[]): UnknownRow[] {
  return fields
    .filter((field) => field.key === undefined && field.evidence.visible)
    .map(({ ref, evidence, forbidden, taught }) => ({
      ref,
      label: nameOf(evidence),
      ...(forbidden ? { forbidden } : {}),
      ...(taught ? { taught } : {}),
    }));
}

/** What a candidate would call a field that has no key. */
export function nameOf(evidence: FoundField['evidence']): string {
  const label = evidence.labels.find((one) => one.text !== '')?.text;
  const choices = evidence.choices.map((choice) => choice.text).join('、');
  return label || evidence.placeholder || evidence.title || choices.slice(0, 30) || '没有标签的一栏';
}
