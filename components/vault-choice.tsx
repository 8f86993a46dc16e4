import type { TargetedMouseEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldValues } from '@/rules/profile/field-key';
import { protectionTexts } from '@/rules/profile/protection-text';
import { NewPassphrase } from './new-passphrase';

interface VaultChoiceProps {
  people: readonly FieldValues[];
  busy: boolean;
  /** There is nothing yet that could be lost. */
  isEmpty: boolean;
  /** Why the last choice could not be carried out. */
  problem?: string | undefined;
  onPassphrase(passphrase: string): void;
  onOpen(): void;
}

/** Says that nothing is kept yet and asks how to keep it. Without a passphrase only on a second, deliberate press. */
export function VaultChoice({ people, busy, isEmpty, problem, onPassphrase, onOpen }: VaultChoiceProps) {
  const [choice, setChoice] = useState<'passphrase' | 'open'>();
  const opener = useRef<HTMLButtonElement>(undefined);
  const choose = (next: 'passphrase' | 'open') => (event: TargetedMouseEvent<HTMLButtonElement>) => {
    opener.current = event.currentTarget;
    setChoice(choice === next ? undefined : next);
  };
  const cancel = () => {
    setChoice(undefined);
    opener.current?.focus();
  };
  return (
    <section class={`vault-card ${isEmpty ? '' : 'vault-notice'}`} aria-label="选择怎样保存档案" data-vault="none">
      {isEmpty ? (
        <p class="vault-hint">也可以先选怎样保存，填好以后再选也行。</p>
      ) : (
        <p role="status">
          <strong>档案还没有存到电脑里，关闭浏览器或更新助手就会消失。</strong>
        </p>
      )}
      <div class="vault-buttons">
        <button
          type="button"
          class={isEmpty ? undefined : 'vault-main'}
          aria-expanded={choice === 'passphrase'}
          onClick={choose('passphrase')}
        >
          设置口令（推荐）
        </button>
        <button type="button" aria-expanded={choice === 'open'} onClick={choose('open')}>
          不设口令
        </button>
      </div>
      {choice === 'passphrase' && (
        <>
          <details class="vault-more">
            <summary>口令只有你知道，忘了找不回来</summary>
            <p class="vault-hint">{protectionTexts.passphrase}</p>
          </details>
          <NewPassphrase
            label="口令"
            action="设置口令并保存"
            people={people}
            busy={busy}
            onSubmit={onPassphrase}
            onCancel={cancel}
          />
        </>
      )}
      {choice === 'open' && <OpenWarning busy={busy} onOpen={onOpen} onCancel={cancel} />}
      {problem && (
        <p class="vault-problem" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

interface OpenWarningProps {
  busy: boolean;
  onOpen(): void;
  onCancel(): void;
}

/** What it means to have no passphrase, and the press that says so. */
function OpenWarning({ busy, onOpen, onCancel }: OpenWarningProps) {
  const warning = useRef<HTMLParagraphElement>(null);
  // The warning is read before the button can be reached.
  useEffect(() => warning.current?.focus(), []);
  return (
    <div class="vault-form">
      <p ref={warning} class="vault-warning" tabIndex={-1}>
        {protectionTexts.open}
      </p>
      <div class="vault-buttons">
        <button type="button" class="vault-danger" disabled={busy} onClick={onOpen}>
          我明白，不设口令保存
        </button>
        <button type="button" onClick={onCancel}>
          取消
        </button>
      </div>
    </div>
  );
}
