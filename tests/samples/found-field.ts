import type { FieldEvidence } from '@/rules/form/evidence';
import type { FoundField } from '@/rules/form/found-field';
import type { FieldKey } from '@/rules/profile/field-key';
import { evidenceOf } from './evidence-of';

/** An empty visible text box recognised as `key`, changed as told. `value` stands for both model and shown text. */
export function foundField(
  key: FieldKey,
  change: Partial<FieldEvidence> & { sure?: boolean; value?: string } = {},
): FoundField {
  const { sure = true, value = '', ...evidence } = change;
  const own = { ...evidenceOf(''), model: value, shown: value, ...evidence };
  return { ref: own.ref, key, sure, score: sure ? 94 : 60, reasons: [`标签“${key}”`], evidence: own };
}

/** A list with the given texts; values are `v0`, `v1` … in order; the prompt 请选择 has the value ''. */
export function listField(
  key: FieldKey,
  texts: readonly string[],
  chosen = '',
  change: Partial<FieldEvidence> = {},
): FoundField {
  const choices = texts.map((text, index) => ({ value: text === '请选择' ? '' : `v${index}`, text }));
  const model = choices.find((choice) => choice.text === chosen)?.value ?? '';
  return foundField(key, { kind: 'select', inputType: 'select-one', choices, ...change, model, shown: chosen });
}
