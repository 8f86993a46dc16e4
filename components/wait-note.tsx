import { useRef } from 'preact/hooks';
import { describeVaultProblem } from '@/rules/profile/vault-problem';

/** The seconds are for the eye; a screen reader hears once that there is a wait and once that it is over. */
export function WaitNote({ waitSeconds }: { waitSeconds: number }) {
  const waited = useRef(false);
  const waiting = waitSeconds > 0;
  if (waiting) waited.current = true;
  return (
    <>
      {waiting && (
        <p class="vault-warning" role="timer">
          {describeVaultProblem('wait', waitSeconds)}
        </p>
      )}
      <p class="vault-spoken" role="status">
        {waiting ? '请等一会儿再试。' : waited.current && '现在可以再试了。'}
      </p>
    </>
  );
}
