const most = 2000;

/** A function with a memory of its answers, which can be told to forget them. */
interface Remembered<T> {
  (text: string): T;
  forget(): void;
}

/** The same function with a memory of its answers: a page is read again and again with the same words on it. */
export function remember<T>(find: (text: string) => T): Remembered<T> {
  const known = new Map<string, T>();
  const answer = (text: string): T => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old as T;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
  return Object.assign(answer, { forget: () => known.clear() });
}

/** The same for what is read anew each time: the memory goes with the reading. */
export function rememberEach<K extends object, T>(find: (one: K) => T): (one: K) => T {
  const known = new WeakMap<K, { answer: T }>();
  return (one) => {
    const old = known.get(one);
    if (old) return old.answer;
    const answer = find(one);
    known.set(one, { answer });
    return answer;
  };
}
