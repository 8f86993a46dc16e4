import type { FieldKey } from '@/rules/profile/field-key';
import { fields, groups } from '@/rules/profile/fields';

/** `''` until something is chosen. */
export type KeyChoice = FieldKey | 'none' | '';

interface KeySelectProps {
  value: KeyChoice;
  label: string;
  onChange(value: KeyChoice): void;
}

/** Every field that the product knows by its group, and that a field of the page is none of them. */
export function KeySelect({ value, label, onChange }: KeySelectProps) {
  return (
    <select
      class="taught-keys"
      value={value}
      aria-label={label}
      onChange={(event) => onChange(event.currentTarget.value as KeyChoice)}
    >
      {value === '' && <option value="">请选择</option>}
      <option value="none">这一栏不要填</option>
      {groups.map(({ name, keys }) => (
        <optgroup key={name} label={name}>
          {keys.map((key) => (
            <option key={key} value={key}>
              {fields[key].label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** What is remembered for a choice. */
export function toKey(choice: Exclude<KeyChoice, ''>): FieldKey | null {
  return choice === 'none' ? null : choice;
}
