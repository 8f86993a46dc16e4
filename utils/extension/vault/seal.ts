import type { Bytes } from './base64';

/** AES-256-GCM: `iv` is random for each sealing, the tag stands at the end of `data`. */
export interface Sealed {
  iv: Bytes;
  data: Bytes;
}

/** What a sealed thing is and where it belongs; it opens nowhere else. */
export type Place = readonly (string | number)[];

const ivBytes = 12;

export async function seal(key: CryptoKey, plain: Bytes, place: Place): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const data = await crypto.subtle.encrypt(parametersFor(iv, place), key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** Undefined when key, place and content do not belong together, or one of them was changed. */
export async function unseal(key: CryptoKey, sealed: Sealed, place: Place): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parametersFor(sealed.iv, place), key, sealed.data));
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}

// JSON of a list of texts and whole numbers is written in one way only, so two places never read the same.
function parametersFor(iv: Bytes, place: Place): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(JSON.stringify(place)) };
}
