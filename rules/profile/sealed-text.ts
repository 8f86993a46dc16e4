import * as z from 'zod/mini';
import { sizeOfBase64 } from './base64-size';

/** Bytes of the number used once, and of the seal at the end, in AES-GCM as used here (NIST SP 800-38D). */
const ivBytes = 12;
const tagBytes = 16;

/** Something sealed with AES-256-GCM, written as base64. */
export const sealedTextSchema = z.strictObject({
  iv: z.string().check(z.refine((text) => sizeOfBase64(text) === ivBytes)),
  data: z.string().check(z.refine((text) => (sizeOfBase64(text) ?? 0) > tagBytes)),
});

export type SealedText = z.infer<typeof sealedTextSchema>;
