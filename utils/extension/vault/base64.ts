/** A view of memory that Web Crypto and IndexedDB both take. */
export type Bytes = Uint8Array<ArrayBuffer>;

// The most arguments a call takes everywhere without running out of stack.
const chunk = 0x2000;

/** Bytes as base64. `Uint8Array.toBase64` is younger than the oldest browsers served. */
export function toBase64(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

/** Throws on text that is no base64: check what came from outside with `sizeOfBase64` first. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
