import { useState } from 'preact/hooks';
import type { FieldKey } from '@/rules/profile/field-key';
import { type KeyChoice, KeySelect, toKey } from './taught-keys';

/** What a row needs so that the candidate can say what its field is. */
export interface TeachActions {
  /** Why the field cannot be named so, in the candidate's words; undefined when it can. */
  refuse(ref: number, key: FieldKey | null): string | undefined;
  onTeach(ref: number, key: FieldKey | null): void;
  onForget(id: string): void;
}

interface TaughtActionProps {
  actions: TeachActions;
  fieldRef: number;
  /** What the row is called. */
  label: string;
  /** Id of the word that decided about this field. */
  taught?: string | undefined;
  busy: boolean;
}

/** 指认: the quiet pencil on a row, its chooser when pressed, and the way back once the field was named. */
export function TaughtAction({ actions, fieldRef, label, taught, busy }: TaughtActionProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {taught && (
        <p class="taught-mark">
          已指认
          <button type="button" disabled={busy} onClick={() => actions.onForget(taught)}>
            取消指认
          </button>
        </p>
      )}
      <button
        type="button"
        class="taught-open"
        title="不对？指认这一栏"
        aria-label={`指认：${label}`}
        aria-expanded={open}
        disabled={busy}
        onClick={() => setOpen(!open)}
      >
        <Pencil />
      </button>
      {open && !busy && (
        <TaughtChooser
          refuse={(key) => actions.refuse(fieldRef, key)}
          onTeach={(key) => {
            setOpen(false);
            actions.onTeach(fieldRef, key);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface TaughtChooserProps {
  refuse(key: FieldKey | null): string | undefined;
  onTeach(key: FieldKey | null): void;
  onCancel(): void;
}

function TaughtChooser({ refuse, onTeach, onCancel }: TaughtChooserProps) {
  const [choice, setChoice] = useState<KeyChoice>('');
  const problem = choice === '' ? undefined : refuse(toKey(choice));
  return (
    <fieldset class="taught-chooser">
      <legend>网页上的这一栏是</legend>
      <KeySelect value={choice} label="这一栏是哪一项" onChange={setChoice} />
      {problem && <p role="alert">{problem}</p>}
      <div class="taught-buttons">
        <button
          type="button"
          class="taught-main"
          disabled={choice === '' || problem !== undefined}
          onClick={() => choice !== '' && onTeach(toKey(choice))}
        >
          指认
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </fieldset>
  );
}

function Pencil() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M2.5 13.5l.7-3L10.6 3a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2l-7.5 7.4z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
    </svg>
  );
}
