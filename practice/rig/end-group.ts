import type { ChildProcess } from 'node:child_process';
import { killGroup } from './kill-group.ts';
import { poll } from './poll.ts';

/** How long (ms) to wait for the dead where nobody buries them, as in a container without an init. */
const patience = 5_000;

/** Kills a process that leads a group of its own and waits until the group is empty: one that is killed may still be ending a write. */
export async function endGroup(child: Pick<ChildProcess, 'pid'>): Promise<void> {
  killGroup(child);
  await poll(async () => isEmpty(child), 'the group to end', patience).catch(() => undefined);
}

function isEmpty({ pid }: Pick<ChildProcess, 'pid'>): boolean {
  if (pid === undefined) return true;
  try {
    return !process.kill(-pid, 0);
  } catch {
    return true;
  }
}
