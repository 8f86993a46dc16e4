import { useId } from 'preact/hooks';

interface FormEndProps {
  action: string;
  gap: string | undefined;
  busy: boolean;
  /** What is done cannot be undone. */
  danger?: boolean;
  onCancel?: (() => void) | undefined;
}

/** The confirming button with the reason why it cannot be pressed yet. */
export function FormEnd({ action, gap, busy, danger = false, onCancel }: FormEndProps) {
  const id = useId();
  return (
    <>
      <p id={id} class="vault-hint vault-gap" role="status">
        {busy ? '请稍等…' : gap}
      </p>
      <div class="vault-buttons">
        <button
          type="submit"
          class={danger ? 'vault-danger' : 'vault-main'}
          disabled={busy || gap !== undefined}
          aria-describedby={id}
        >
          {action}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            取消
          </button>
        )}
      </div>
    </>
  );
}
