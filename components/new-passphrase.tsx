import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldValues } from '@/rules/profile/field-key';
import { describeEntryGap } from '@/rules/profile/passphrase-entry';
import { judgePassphrase } from '@/rules/profile/passphrase-strength';
import { FormEnd } from './form-end';
import { PassphraseField, ShowPassphrase } from './passphrase-field';
import { PassphraseMeter } from './passphrase-meter';
import { VaultCheck } from './vault-check';

interface NewPassphraseProps {
  /** What the passphrase is called: 口令, 新口令, 备份口令. */
  label: string;
  /** What the confirming button says. */
  action: string;
  /** The saved answers: what is known about a person is tried first. */
  people: readonly FieldValues[];
  busy: boolean;
  /** Not to take the focus, since it lies on something that is being used. */
  quiet?: boolean;
  /** What has to be filled in before, at the top of the same form, and what is missing there. */
  children?: (shown: boolean) => ComponentChildren;
  missing?: string | undefined;
  onSubmit(passphrase: string): void;
  onCancel(): void;
}

/** A new passphrase, twice, with its strength; what is still missing stands beside the button. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { label, action, people, busy, missing, children, quiet = false } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [weakAccepted, setWeakAccepted] = useState(false);
  useEffect(() => {
    if (!quiet) field.current?.form?.querySelector('input')?.focus();
  }, [quiet]);
  const strength = judgePassphrase(first, people);
  const gap = missing ?? describeEntryGap({ first, second, level: strength.level, weakAccepted });
  return (
    <form
      class="vault-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!gap && !busy) props.onSubmit(first);
      }}
    >
      {children?.(shown)}
      <PassphraseField
        label={label}
        value={first}
        shown={shown}
        field={field}
        describedBy={`${id}-tip ${id}-meter`}
        onInput={setFirst}
      />
      <PassphraseTip id={`${id}-tip`} />
      <PassphraseMeter id={`${id}-meter`} strength={first === '' ? undefined : strength} />
      {first !== '' && strength.level === 'very-weak' && (
        <VaultCheck checked={weakAccepted} label="仍用这个口令" onChange={setWeakAccepted} />
      )}
      <PassphraseField label="再输一次" value={second} shown={shown} onInput={setSecond} />
      <ShowPassphrase shown={shown} onShown={setShown} />
      <FormEnd action={action} gap={gap} busy={busy} onCancel={props.onCancel} />
    </form>
  );
}

function PassphraseTip({ id }: { id: string }) {
  return (
    <p id={id} class="vault-hint">
      请先关掉中文输入法。几个互不相干的词，连着写拼音或英文，好记也难猜；中文字在别的电脑上不一定打得出来。
    </p>
  );
}
