import type { PassphraseStrength } from '@/rules/profile/passphrase-strength';
import { describePassphraseAdvice, describePassphraseLevel } from '@/rules/profile/passphrase-strength-text';

const steps = ['very-weak', 'weak', 'fair', 'good'] as const satisfies readonly PassphraseStrength['level'][];

interface PassphraseMeterProps {
  id: string;
  /** Absent while nothing is typed. */
  strength: PassphraseStrength | undefined;
}

/** How strong the passphrase is and what would make it better, in words; the bar only repeats them. */
export function PassphraseMeter({ id, strength }: PassphraseMeterProps) {
  return (
    <div id={id} class="vault-meter" role="status" data-level={strength?.level}>
      {strength && (
        <>
          <div class="vault-meter-bar" aria-hidden="true">
            {steps.map((step, index) => (
              <span key={step} data-on={index <= steps.indexOf(strength.level)} />
            ))}
          </div>
          <p>{describePassphraseLevel(strength.level)}</p>
          {describePassphraseAdvice(strength.weaknesses).map((advice) => (
            <p key={advice} class="vault-hint">
              {advice}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
