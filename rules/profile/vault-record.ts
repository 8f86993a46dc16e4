import * as z from 'zod/mini';
import { kdfSchema } from './kdf';
import { lockChoices } from './lock-policy';
import { sealedTextSchema } from './sealed-text';

const head = {
  format: z.literal('ruankao-vault'),
  version: z.literal(1),
  /** Names the data key, never the person: a new data key has a new id. */
  id: z.guid(),
  lockAfter: z.enum(lockChoices),
  /** The data key, sealed by the passphrase's key or by the key that lies beside it. */
  wrapped: sealedTextSchema,
};

/**
 * The one record that leads to everything else. `open`: no passphrase; the sealing key lies in the same database,
 * in bytes that anybody with the disk can read, so this mode keeps nothing from them.
 */
export const vaultRecordSchema = z.discriminatedUnion('mode', [
  z.strictObject({ ...head, mode: z.literal('passphrase'), kdf: kdfSchema }),
  z.strictObject({ ...head, mode: z.literal('open') }),
]);

export type VaultRecord = z.infer<typeof vaultRecordSchema>;
export type PassphraseRecord = Extract<VaultRecord, { mode: 'passphrase' }>;

/** Reads the record as it lies in the database; parameters out of bounds count as damage. */
export function parseVaultRecord(value: unknown): { record: VaultRecord } | { problem: 'damaged' | 'newer-vault' } {
  const parsed = vaultRecordSchema.safeParse(value);
  if (parsed.success) return { record: parsed.data };
  return { problem: versionOf(value) > 1 ? 'newer-vault' : 'damaged' };
}

function versionOf(value: unknown): number {
  const version = (value as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? version : 0;
}
