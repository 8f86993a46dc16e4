import type { Bytes } from './base64';

/** The unlocked key everything is sealed with; `id` tells it from the one before and after. */
export interface DataKey {
  id: string;
  key: CryptoKey;
}

export const dataKeyBytes = 32;

/** A new data key as bytes. They are to be wrapped before anything is sealed with them. */
export function createDataKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(dataKeyBytes));
}

/** The key for use: its bytes cannot be taken out of it again. */
export async function importDataKey(id: string, raw: Bytes): Promise<DataKey> {
  return { id, key: await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}
