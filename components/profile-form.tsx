import type { FieldKey, FieldValues } from '@/rules/profile/field-key';
import { groups } from '@/rules/profile/fields';
import { reviewProfile } from '@/rules/profile/review-profile';
import { ProfileGroup } from './profile-group';

interface ProfileFormProps {
  values: FieldValues;
  today: string;
  onChange(values: FieldValues): void;
}

/** Every answer of a profile, part by part in the order of the official form. */
export function ProfileForm({ values, today, onChange }: ProfileFormProps) {
  const findings = reviewProfile(values, today);
  const change = (changes: FieldValues) => onChange(withoutBlanks({ ...values, ...changes }));
  return (
    <form class="profile-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      {groups.map((group) => (
        <ProfileGroup key={group.name} {...group} values={values} findings={findings} today={today} onChange={change} />
      ))}
    </form>
  );
}

function withoutBlanks(values: FieldValues): FieldValues {
  const entries = Object.entries(values) as [FieldKey, string][];
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
