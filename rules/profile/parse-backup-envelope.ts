import * as z from 'zod/mini';
import { parseJson } from '@/rules/parse-json';
import type { BackupError } from './backup-problem';
import { judgeKdf, kdfSchema } from './kdf';
import { type BackupVersion, backupVersion, backupVersions, maxPhotoLength } from './parse-backup-content';
import { maxProfileFileBytes } from './parse-profile-file';
import { sealedTextSchema } from './sealed-text';

/** Largest backup taken, in characters: the largest profile file and all photos as base64, and room for the heads. */
export const maxBackupLength = Math.ceil((maxProfileFileBytes + maxPhotoLength) / 3) * 4 + 128 * 1024;

const envelopeSchema = z.strictObject({
  format: z.literal('ruankao-backup'),
  version: z.literal(backupVersions),
  kdf: kdfSchema,
  ...sealedTextSchema.shape,
});

/** An encrypted backup: everything needed to open it but the passphrase. */
export type BackupEnvelope = z.infer<typeof envelopeSchema>;

/** Reads the outside of an encrypted backup. Never throws; a byte order mark and space around it are tolerated. */
export function parseBackupEnvelope(text: string): { envelope: BackupEnvelope } | { error: BackupError } {
  if (text.length > maxBackupLength) return refuse('too-large');
  const json = parseJson(text);
  if (json === undefined) return refuse('not-json');
  const code = judgeHead(json);
  if (code) return refuse(code);
  const parsed = envelopeSchema.safeParse(json);
  return parsed.success ? { envelope: parsed.data } : refuse('damaged');
}

function refuse(code: Exclude<BackupError['code'], 'content'>): { error: BackupError } {
  return { error: { code } };
}

const kdfCodes = { weak: 'weak-kdf', costly: 'costly-kdf', unknown: 'unknown-kdf', damaged: 'damaged' } as const;

function judgeHead(json: unknown): Exclude<BackupError['code'], 'content'> | undefined {
  if (typeof json !== 'object' || json === null) return 'other-format';
  const { format, version, kdf } = json as Readonly<Record<string, unknown>>;
  if (format !== 'ruankao-backup') return 'other-format';
  if (!backupVersions.includes(version as BackupVersion)) {
    return typeof version === 'number' && version > backupVersion ? 'newer-version' : 'unknown-version';
  }
  const problem = judgeKdf(kdf);
  return problem && kdfCodes[problem];
}
