import type { KeptPhoto } from '@/rules/profile/kept-photo';
import { describeKeptCheck } from '@/rules/profile/kept-photo-text';

interface PhotoKeepProps {
  /** The profile it would be kept with; absent where none is in use. */
  profileName: string | undefined;
  /** The photo of the same kind that it would take the place of. */
  old: KeptPhoto | undefined;
  /** This very file was just kept. */
  kept: boolean;
  busy: boolean;
  problem?: string | undefined;
  onKeep(): void;
}

/** Keeps the photo that was just checked, when the candidate asks for it. */
export function PhotoKeep({ profileName, old, kept, busy, problem, onKeep }: PhotoKeepProps) {
  return (
    <section class="photo-keep" aria-label="存照片">
      {profileName === undefined && <p class="photo-hint">要存照片，请先在“档案”里选一份档案。</p>}
      {profileName !== undefined && !kept && (
        <>
          <button type="button" class="photo-keep-button" disabled={busy} onClick={onKeep}>
            存入档案
          </button>
          <p class="photo-hint">
            加密存进“{profileName}”。{old && `会换掉原来的那张（${describeKeptCheck(old)}）。`}
          </p>
        </>
      )}
      <p class="photo-hint" role="status">
        {kept && `已存进“${profileName}”，在“档案”里可以另存或删除。`}
      </p>
      {problem && (
        <p class="photo-error" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
