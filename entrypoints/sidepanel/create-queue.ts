/** Runs work one piece after the other; a failed piece does not keep back the next. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  const last = { work: Promise.resolve() as Promise<unknown> };
  return (work) => {
    const result = last.work.then(work);
    last.work = result.catch(() => undefined);
    return result;
  };
}
