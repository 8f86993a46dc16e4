import { useEffect, useRef, useState } from 'preact/hooks';
import { FormEnd } from './form-end';
import { PassphraseField, ShowPassphrase } from './passphrase-field';
import { WaitNote } from './wait-note';
import { WipeForm } from './wipe-form';

interface VaultUnlockProps {
  /** Seconds until the next try is allowed, counted down by whoever renders this; 0: now. */
  waitSeconds: number;
  busy: boolean;
  /** Why the last try failed, other than having to wait. */
  problem?: string | undefined;
  onUnlock(passphrase: string): void;
  onWipe(): void;
}

/** Asks for the passphrase of the saved profiles. Nothing is lost by wrong ones; they only take longer and longer. */
export function VaultUnlock({ waitSeconds, busy, problem, onUnlock, onWipe }: VaultUnlockProps) {
  const [forgotten, setForgotten] = useState(false);
  return (
    <section class="vault-card" aria-label="解锁档案" data-vault="locked">
      <h2>档案已锁定</h2>
      <UnlockForm waitSeconds={waitSeconds} busy={busy} problem={problem} onUnlock={onUnlock} />
      <button type="button" class="vault-link" aria-expanded={forgotten} onClick={() => setForgotten(!forgotten)}>
        忘了口令
      </button>
      {forgotten && (
        <div class="vault-form">
          <p>
            口令没有存在任何地方，谁也找不回来。可以先多想想、多试几次：档案都还在，试错不会丢。实在想不起来，只能清除后重新填写；有备份文件的话，清除后可以从备份恢复（用备份时设的口令）。
          </p>
          <WipeForm busy={busy} onWipe={onWipe} onCancel={() => setForgotten(false)} />
        </div>
      )}
    </section>
  );
}

type UnlockFormProps = Omit<VaultUnlockProps, 'onWipe'>;

function UnlockForm({ waitSeconds, busy, problem, onUnlock }: UnlockFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  // A wrong try is there to be mended, not to be typed anew.
  useEffect(() => {
    if (!problem || busy) return;
    field.current?.focus();
    field.current?.select();
  }, [problem, busy]);
  const waiting = waitSeconds > 0;
  const gap = typed === '' ? '请输入口令。' : undefined;
  return (
    <form
      class="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!gap && !waiting && !busy) onUnlock(typed);
      }}
    >
      <PassphraseField
        label="口令"
        value={typed}
        shown={shown}
        field={field}
        invalid={Boolean(problem)}
        onInput={setTyped}
      />
      <ShowPassphrase shown={shown} onShown={setShown} />
      {problem && !waiting && (
        <p class="vault-problem" role="alert">
          {problem}
        </p>
      )}
      <WaitNote waitSeconds={waitSeconds} />
      <FormEnd action="解锁" gap={waiting ? '' : gap} busy={busy} />
    </form>
  );
}
