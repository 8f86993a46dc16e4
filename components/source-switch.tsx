interface SourceSwitchProps {
  /** Sources stand beside the lines. */
  on: boolean;
  onSwitch(on: boolean): void;
}

/** Asks where the lines around it come from. */
export function SourceSwitch({ on, onSwitch }: SourceSwitchProps) {
  return (
    <button type="button" class="journey-sources" aria-pressed={on} onClick={() => onSwitch(!on)}>
      出处
    </button>
  );
}
