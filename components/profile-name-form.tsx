import { useEffect, useRef, useState } from 'preact/hooks';
import { maxNameLength } from '@/rules/profile/profile';

interface ProfileNameFormProps {
  /** What the confirming button says. */
  action: string;
  name?: string;
  onSubmit(name: string): void;
  onCancel(): void;
}

/** Asks for the name of a profile; an empty one cannot be sent. */
export function ProfileNameForm({ action, name = '', onSubmit, onCancel }: ProfileNameFormProps) {
  const [draft, setDraft] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const tidy = draft.trim();
  return (
    <form
      class="profile-task"
      onSubmit={(event) => {
        event.preventDefault();
        if (tidy) onSubmit(tidy);
      }}
    >
      <label>
        <span>档案名称</span>
        <input
          ref={field}
          type="text"
          autocomplete="off"
          maxLength={maxNameLength}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
        />
      </label>
      <div class="profile-buttons">
        <button type="submit" class="profile-primary" disabled={!tidy}>
          {action}
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </form>
  );
}
