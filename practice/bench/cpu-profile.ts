import type { WatchedBrowser } from './launch-watched.ts';

/** The part of a DevTools CPU profile that is read here; times in microseconds. */
type Profile = {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
};

/** Milliseconds of the page's main thread with a script of the extension on the stack, sampled while `act` runs. */
export async function profileOwn(
  { devtools, extensionOrigin }: WatchedBrowser,
  act: () => Promise<unknown>,
): Promise<number> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 500 });
  await devtools.send('Profiler.start');
  await act();
  const { profile } = await devtools.send('Profiler.stop');
  return sumOwn(profile, extensionOrigin);
}

function sumOwn({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const visit = (id: number, inside: boolean): void => {
    const node = byId.get(id);
    const here = inside || node?.callFrame.url.startsWith(origin) === true;
    if (here) own.add(id);
    for (const child of node?.children ?? []) visit(child, here);
  };
  const root = nodes[0];
  if (root) visit(root.id, false);
  const microseconds = samples.map((id, index) => (own.has(id) ? (timeDeltas[index + 1] ?? 0) : 0));
  return microseconds.reduce((total, passed) => total + passed, 0) / 1000;
}
