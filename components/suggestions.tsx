interface SuggestionsProps {
  label: string;
  value: string;
  options: readonly string[];
  onPick(value: string): void;
}

/** The whole list, also when something is already filled in: a datalist would show only what matches it. */
export function Suggestions({ label, value, options, onPick }: SuggestionsProps) {
  return (
    <select
      aria-label={label}
      value={options.includes(value) ? value : ''}
      onChange={(event) => onPick(event.currentTarget.value)}
    >
      <option value="">（空）</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}
