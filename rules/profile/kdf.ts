import * as z from 'zod/mini';
import { sizeOfBase64 } from './base64-size';

/**
 * Fewest rounds taken or written: what OWASP's Password Storage Cheat Sheet asks of PBKDF2-HMAC-SHA256 since 2023.
 * A file that names fewer was not written by this product and would give the passphrase away.
 */
export const minIterations = 600_000;
/** Most rounds taken: about ten seconds on a slow machine; a file must not be able to hang the panel. */
export const maxIterations = 5_000_000;

export const saltBytes = 16;
const maxSaltBytes = 64;

/** How a key is derived from a passphrase; stands in clear beside what the key locks. */
export const kdfSchema = z.strictObject({
  name: z.literal('PBKDF2'),
  hash: z.literal('SHA-256'),
  iterations: z.int().check(z.gte(minIterations), z.lte(maxIterations)),
  /** Base64. */
  salt: z.string().check(z.refine(isSalt)),
});

export type Kdf = z.infer<typeof kdfSchema>;

/** `weak`, `costly`: rounds below or above the bounds; `unknown`: another way of deriving; `damaged`: parts missing. */
export type KdfProblem = 'weak' | 'costly' | 'unknown' | 'damaged';

/** What is wrong with parameters that came from outside; undefined when they may be used. */
export function judgeKdf(value: unknown): KdfProblem | undefined {
  if (typeof value !== 'object' || value === null) return 'damaged';
  const { name, hash, iterations } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || typeof hash !== 'string' || typeof iterations !== 'number') return 'damaged';
  if (name !== 'PBKDF2' || hash !== 'SHA-256') return 'unknown';
  if (iterations < minIterations) return 'weak';
  if (iterations > maxIterations) return 'costly';
  return kdfSchema.safeParse(value).success ? undefined : 'damaged';
}

function isSalt(text: string): boolean {
  const size = sizeOfBase64(text);
  return size !== undefined && size >= saltBytes && size <= maxSaltBytes;
}
