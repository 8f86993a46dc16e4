import { type Kdf, minIterations, saltBytes } from '@/rules/profile/kdf';
import { fromBase64, toBase64 } from './base64';

/** Parameters for a new passphrase, with a salt of their own. */
export function createKdf(): Kdf {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(saltBytes)));
  return { name: 'PBKDF2', hash: 'SHA-256', iterations: minIterations, salt };
}

/**
 * The key that belongs to a passphrase; takes a fifth of a second. `kdf` must have passed `kdfSchema`.
 * The passphrase is taken as NFKC: Chinese input methods type full-width letters, digits and spaces that look almost the
 * same, and other machines compose accents in another way. Letters, spaces at the ends and their case stay as typed.
 */
export async function deriveKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, kdf.name, false, ['deriveKey']);
  const parameters = { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: fromBase64(kdf.salt) };
  return crypto.subtle.deriveKey(parameters, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
