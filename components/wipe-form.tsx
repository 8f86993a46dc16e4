import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { protectionTexts } from '@/rules/profile/protection-text';
import { FormEnd } from './form-end';

interface WipeFormProps {
  busy: boolean;
  onWipe(): void;
  onCancel(): void;
}

const word = '清除';

/** Destroys everything saved, once the candidate has typed the word for it. */
export function WipeForm({ busy, onWipe, onCancel }: WipeFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => field.current?.focus(), []);
  const gap = typed.trim() === word ? undefined : `请先输入“${word}”两个字。`;
  return (
    <form
      class="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!gap && !busy) onWipe();
      }}
    >
      <p id={`${id}-meaning`} class="vault-warning">
        {protectionTexts.wipe}
      </p>
      <div class="vault-field">
        <label for={id}>确定的话，请输入“{word}”</label>
        <input
          id={id}
          ref={field}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={`${id}-meaning`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <FormEnd danger action="全部清除" gap={gap} busy={busy} onCancel={onCancel} />
    </form>
  );
}
