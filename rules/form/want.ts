import type { FieldKey } from '@/rules/profile/field-key';
import { isDateKey } from './date-keys';
import { findDateFormat, formatDate } from './date-text';
import type { FieldEvidence } from './evidence';
import { matchChoice } from './match-choice';
import { matchChoices } from './match-choices';

/** The text a candidate will see and the value a form post will send. */
export interface Want {
  text: string;
  value: string;
}

/** What writing `value` means on this control: a choice of its list, a date in its format, or the text itself. */
export function wantFor(evidence: FieldEvidence, key: FieldKey, value: string): Want | 'not-offered' | 'does-not-fit' {
  if (evidence.kind === 'select' || evidence.kind === 'radio') {
    const choice = matchChoice(key, value, evidence.choices);
    return choice && !choice.disabled ? { text: choice.text, value: choice.value } : 'not-offered';
  }
  if (evidence.kind === 'checkbox') {
    if (evidence.choices.length === 1) return 'does-not-fit';
    return matchChoices(key, value, evidence.choices) ?? 'not-offered';
  }
  if (isDateKey(key)) {
    const date = formatDate(value, formatOf(evidence));
    return date ? { text: date, value: date } : 'does-not-fit';
  }
  if (key === 'idNumber' && isCardNumber.test(value) && asksOtherDocument(evidence)) return 'does-not-fit';
  return fits(evidence, value) ? { text: value, value } : 'does-not-fit';
}

const isCardNumber = /^\d{17}[\dX]$/i;

/** A box for the number of a passport or a permit alone takes no identity card's. */
function asksOtherDocument({ labels, placeholder }: FieldEvidence): boolean {
  const said = [...labels.map((label) => label.text), placeholder].join(' ');
  return /护照|通行证|军官证/.test(said) && !/身份|证件/.test(said);
}

/** The widget's own format, else what a hint spells out, else the portal's yyyy-MM-dd (placeholder seen 2024). */
function formatOf(evidence: FieldEvidence): string {
  const hints = [evidence.placeholder, evidence.title, ...evidence.labels.map((label) => label.text)];
  const hinted = hints.map(findDateFormat).find((format) => format !== undefined);
  return evidence.dateFormat ?? hinted ?? 'yyyy-MM-dd';
}

/** True when the box takes this text: its length, its type, its pattern. */
export function fits(evidence: FieldEvidence, value: string): boolean {
  if (evidence.maxLength !== undefined && evidence.maxLength > 0 && value.length > evidence.maxLength) return false;
  if (evidence.inputType === 'number' && !/^\d+(?:\.\d+)?$/.test(value)) return false;
  if (!evidence.pattern) return true;
  try {
    return new RegExp(`^(?:${evidence.pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}
