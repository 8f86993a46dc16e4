/** Milliseconds of processor time that `work` costs this process; unlike the clock it does not count what a busy machine makes it wait. */
export async function cpuTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
