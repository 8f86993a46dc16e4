import { maskValue } from '@/rules/profile/mask-value';
import type { FillViewProps } from './fill-view';

/** Whose answers are filled. */
export function FillProfile({ profiles, currentId, onSelectProfile, onOpenProfiles, run, masked }: FillViewProps) {
  if (profiles.length === 0) {
    return (
      <p class="fill-profile">
        还没有档案。
        <button type="button" onClick={onOpenProfiles}>
          去建档案
        </button>
      </p>
    );
  }
  return (
    <label class="fill-profile">
      <span>用哪份档案</span>
      <select
        value={currentId ?? ''}
        disabled={run === 'running'}
        onChange={(event) => onSelectProfile(event.currentTarget.value)}
      >
        {!currentId && <option value="">请选择</option>}
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {masked ? maskValue('fullName', name) : name}
          </option>
        ))}
      </select>
    </label>
  );
}
