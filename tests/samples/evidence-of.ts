import type { FieldEvidence } from '@/rules/form/evidence';

/** One control as the reader would describe it; everything not named is empty. */
export function evidenceOf(label: string, more: Partial<FieldEvidence> = {}): FieldEvidence {
  return {
    ref: 0,
    kind: 'text',
    widget: 'native',
    labels: label ? [{ source: 'before', text: label }] : [],
    sections: [],
    grid: false,
    placeholder: '',
    title: '',
    name: '',
    id: '',
    inputType: 'text',
    choices: [],
    model: '',
    shown: '',
    required: false,
    readOnly: false,
    disabled: false,
    visible: true,
    pristine: true,
    ...more,
  };
}

export function choicesOf(...texts: string[]): FieldEvidence['choices'] {
  return texts.map((text) => ({ value: text, text }));
}
