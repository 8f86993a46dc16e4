interface VaultCheckProps {
  checked: boolean;
  label: string;
  onChange(checked: boolean): void;
}

/** One thing to tick. */
export function VaultCheck({ checked, label, onChange }: VaultCheckProps) {
  return (
    <label class="vault-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
