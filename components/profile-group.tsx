import { deriveField, proposeFromIdNumber } from '@/rules/profile/derive-fields';
import type { FieldFinding } from '@/rules/profile/field-finding';
import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { fields, isApplicable, suggestOptions } from '@/rules/profile/fields';
import { ProfileField } from './profile-field';

interface ProfileGroupProps {
  name: string;
  keys: readonly FieldKey[];
  values: FieldValues;
  findings: readonly FieldFinding[];
  today: string;
  onChange(changes: FieldValues): void;
}

/** One part of the form, with how much of it is filled. What the form will not ask is hidden unless it holds something. */
export function ProfileGroup({ name, keys, values, findings, today, onChange }: ProfileGroupProps) {
  const shown = keys.filter((key) => isApplicable(key, values) || values[key]);
  const saved = shown.filter((key) => fields[key].input !== 'derived' && fields[key].input !== 'file');
  const filled = saved.filter((key) => values[key]).length;
  const wrong = findings.filter(({ field, level }) => keys.includes(field) && level !== 'info').length;
  return (
    <details class="profile-group" open={shown.length > 0}>
      <summary>
        <span class="profile-group-name">{name}</span>
        {wrong > 0 && <span class="profile-group-wrong">{wrong} 处请核对</span>}
        {saved.length > 0 && (
          <span class="profile-group-count" data-full={filled === saved.length}>
            {filled}/{saved.length}
          </span>
        )}
        {shown.length === 0 && <span class="profile-group-count">不用填</span>}
      </summary>
      <div class="profile-fields">
        {shown.map((key) => (
          <ProfileField
            key={key}
            field={key}
            value={deriveField(key, values, today) ?? ''}
            options={suggestOptions(key, values)}
            findings={findings.filter(({ field }) => field === key)}
            onInput={(value) => onChange({ [key]: value })}
          >
            {key === 'age' && <AgeProposal values={values} today={today} onChange={onChange} />}
            {key === 'idNumber' && <IdNumberProposal values={values} today={today} onChange={onChange} />}
          </ProfileField>
        ))}
        {shown.length === 0 && <p class="profile-note">在职情况选“在校”时，报名表没有这一组。</p>}
      </div>
    </details>
  );
}

function IdNumberProposal({ values, today, onChange }: Pick<ProfileGroupProps, 'values' | 'today' | 'onChange'>) {
  const proposal = proposeFromIdNumber(values, today);
  if (!proposal) return null;
  return (
    <div class="profile-proposal">
      <span>
        号码对应：{proposal.gender}，{proposal.birthDate}
      </span>
      <button type="button" onClick={() => onChange(proposal)}>
        按证件号码填入
      </button>
    </div>
  );
}

/** A saved age goes stale with every birthday. */
function AgeProposal({ values, today, onChange }: Pick<ProfileGroupProps, 'values' | 'today' | 'onChange'>) {
  const age = deriveField('age', { ...values, age: '' }, today);
  if (!values.age || !age || values.age === age) return null;
  return (
    <div class="profile-proposal">
      <button type="button" onClick={() => onChange({ age })}>
        改为 {age}
      </button>
    </div>
  );
}
