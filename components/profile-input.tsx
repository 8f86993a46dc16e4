import type { TargetedInputEvent } from 'preact';
import { parseDate } from '@/rules/profile/dates';
import type { FieldKey } from '@/rules/profile/field-key';
import { fields } from '@/rules/profile/fields';
import { Suggestions } from './suggestions';

interface ProfileInputProps {
  field: FieldKey;
  value: string;
  options: readonly string[];
  invalid: boolean;
  describedBy: string | undefined;
  onInput(value: string): void;
}

const keyboards: Readonly<Partial<Record<FieldKey, 'numeric' | 'tel' | 'email'>>> = {
  email: 'email',
  landline: 'tel',
  mobile: 'tel',
  postalCode: 'numeric',
  programYears: 'numeric',
};

/** The control of one field; `name` is the FieldKey. A choice is a free text with a list beside it. */
export function ProfileInput({ field, value, options, invalid, describedBy, onInput }: ProfileInputProps) {
  const { input, maxLength } = fields[field];
  const common = {
    id: `profile-${field}`,
    name: field,
    value,
    autocomplete: 'off' as const,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  };
  if (input === 'date') {
    // While a year is being typed the value is 0002-…: it must stay, or the control would empty itself.
    const held = parseDate(value) ?? (value.startsWith('0') ? value : '');
    return <input {...common} type="date" min="1900-01-01" max="9999-12-31" value={held} />;
  }
  const text = (
    <input
      {...common}
      type="text"
      inputMode={keyboards[field]}
      maxLength={maxLength}
      spellcheck={false}
      readOnly={input === 'derived'}
    />
  );
  if (options.length === 0) return text;
  return (
    <div class="profile-choice">
      {text}
      <Suggestions label={`${fields[field].label}的选项`} value={value} options={options} onPick={onInput} />
    </div>
  );
}
