import type { Ref, TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { VaultCheck } from './vault-check';

interface PassphraseFieldProps {
  label: string;
  value: string;
  shown: boolean;
  invalid?: boolean;
  describedBy?: string | undefined;
  field?: Ref<HTMLInputElement>;
  onInput(value: string): void;
}

/** One passphrase to type; says when the capitals are locked, since nothing else shows it. */
export function PassphraseField({ label, value, shown, invalid, describedBy, field, onInput }: PassphraseFieldProps) {
  const id = useId();
  const [capitals, setCapitals] = useState(false);
  const look = (event: KeyboardEvent) => setCapitals(event.getModifierState('CapsLock'));
  const common = {
    id,
    value,
    ref: field ?? null,
    // The browser's own store of passwords would carry it to other places.
    autocomplete: 'off' as const,
    autocapitalize: 'none' as const,
    spellcheck: false,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
    onKeyDown: look,
    onKeyUp: look,
    onBlur: () => setCapitals(false),
  };
  return (
    <div class="vault-field">
      <label for={id}>{label}</label>
      {shown ? <input {...common} type="text" /> : <input {...common} type="password" />}
      {capitals && (
        <p class="vault-hint" role="status">
          大写锁定开着。
        </p>
      )}
    </div>
  );
}

/** Shows what is typed, for all fields of a form at once. */
export function ShowPassphrase({ shown, onShown }: { shown: boolean; onShown(shown: boolean): void }) {
  return <VaultCheck checked={shown} label="显示口令" onChange={onShown} />;
}
