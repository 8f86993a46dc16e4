import fs from 'node:fs';

/** Kilobytes of memory in use (`VmRSS`) or most ever in use (`VmHWM`) by a process; 0 when it is gone. */
function readMemory(pid: number, key: 'VmRSS' | 'VmHWM'): number {
  return Number(new RegExp(`${key}:\\s+(\\d+)`).exec(readProc(pid, 'status'))?.[1] ?? 0);
}

function readProc(pid: number, file: string): string {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Every process that descends from this one. */
function listDescendants(): number[] {
  const all = fs.readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(all.map((pid) => [pid, Number(/\) \S (\d+)/.exec(readProc(pid, 'stat'))?.[1])]));
  const descends = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === process.pid || descends(parents.get(pid)));
  return all.filter((pid) => pid !== process.pid && descends(pid));
}

/** How many megabytes the browser's processes together needed at most while `act` ran, beyond what they held before (Linux). */
export async function measureGrowth(act: () => Promise<unknown>): Promise<number> {
  const before = listDescendants().map((pid) => {
    fs.writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return { pid, held: readMemory(pid, 'VmRSS') };
  });
  await act();
  const grown = before.map(({ pid, held }) => Math.max(0, readMemory(pid, 'VmHWM') - held));
  return grown.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}
