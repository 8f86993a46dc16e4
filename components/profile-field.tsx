import type { ComponentChildren } from 'preact';
import type { FieldFinding } from '@/rules/profile/field-finding';
import type { FieldKey } from '@/rules/profile/field-key';
import { fields } from '@/rules/profile/fields';
import { describeProfileFinding } from '@/rules/profile/finding-text';
import { ProfileInput } from './profile-input';

interface ProfileFieldProps {
  field: FieldKey;
  value: string;
  options: readonly string[];
  findings: readonly FieldFinding[];
  onInput(value: string): void;
  children?: ComponentChildren;
}

/** A label, its control, a hint, and what is to be checked about the answer. */
export function ProfileField({ field, value, options, findings, onInput, children }: ProfileFieldProps) {
  const { label, hint, input } = fields[field];
  const id = `profile-${field}`;
  const described = [hint && `${id}-hint`, findings.length > 0 && `${id}-problem`].filter(Boolean).join(' ');
  if (input === 'file') return <p class="profile-note">{hint}</p>;
  return (
    <div class="profile-field">
      <label for={id}>{label}</label>
      <ProfileInput
        field={field}
        value={value}
        options={options}
        invalid={findings.some(({ level }) => level === 'fail')}
        describedBy={described || undefined}
        onInput={onInput}
      />
      {children}
      {findings.length > 0 && (
        <div id={`${id}-problem`}>
          {findings.map((finding) => (
            <p key={finding.code} class="profile-problem" data-finding={finding.code} data-level={finding.level}>
              {describeProfileFinding(finding)}
            </p>
          ))}
        </div>
      )}
      {hint && (
        <p id={`${id}-hint`} class="profile-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
