import type { ChildProcess } from 'node:child_process';

/** Kills a process that leads a group of its own, and everybody in that group, at once. */
export function killGroup({ pid }: Pick<ChildProcess, 'pid'>): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}
