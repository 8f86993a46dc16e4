/** The value that a JSON text states, with space and a byte order mark around it tolerated; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.trim());
  } catch {
    return undefined;
  }
}
