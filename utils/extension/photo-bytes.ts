import type { KeptPhoto } from '@/rules/profile/kept-photo';
import { type Bytes, fromBase64, toBase64 } from './vault/base64';

/** A photo's bytes as they are kept, and the hash that names them. */
export async function readPhoto(photo: Blob): Promise<{ data: string; sha256: string }> {
  const bytes: Bytes = new Uint8Array(await photo.arrayBuffer());
  return { data: toBase64(bytes), sha256: await hashPhoto(bytes) };
}

/** The SHA-256 of a file's bytes, in lower-case hexadecimal digits. */
export async function hashPhoto(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A kept photo as the file it was. */
export function readKeptPhoto({ data }: Pick<KeptPhoto, 'data'>): Blob {
  return new Blob([fromBase64(data)]);
}
