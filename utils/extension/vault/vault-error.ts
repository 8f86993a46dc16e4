import type { VaultProblem } from '@/rules/profile/vault-problem';

/** The vault refused, for a reason the user can be told; `waitSeconds` goes with `wait`. */
export class VaultError extends Error {
  readonly problem: VaultProblem;
  readonly waitSeconds: number;

  constructor(problem: VaultProblem, waitSeconds = 0) {
    super(`vault: ${problem}`);
    this.name = 'VaultError';
    this.problem = problem;
    this.waitSeconds = waitSeconds;
  }
}
