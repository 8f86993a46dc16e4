/** Locks as browsers have them, one holder after the other; Node 22 has none of its own. */
export function createLocks(): LockManager {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, ...rest: unknown[]): Promise<unknown> => {
    const work = rest.at(-1) as () => unknown;
    const result = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  };
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager;
}
