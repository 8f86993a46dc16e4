import type { BackupError } from '@/rules/profile/backup-problem';
import type { PhotoAlbum } from '@/rules/profile/kept-photo';
import {
  type BackupContent,
  backupVersion,
  maxPhotoLength,
  parseBackupContent,
} from '@/rules/profile/parse-backup-content';
import { type BackupEnvelope, parseBackupEnvelope } from '@/rules/profile/parse-backup-envelope';
import { parseProfileFile } from '@/rules/profile/parse-profile-file';
import { fromBase64, toBase64 } from './base64';
import { createKdf, deriveKey } from './derive-key';
import { type Place, seal, unseal } from './seal';
import { VaultError } from './vault-error';

/**
 * The text of an encrypted backup, which opens on any machine with its passphrase alone; nothing of the vault is in it.
 * `file` is the text of a plain profile file; answers with the error when it could not be read back from the backup.
 * Rejects with VaultError `empty-passphrase`.
 */
export async function writeBackupFile(
  { file, photos = {} }: { file: string; photos?: PhotoAlbum },
  passphrase: string,
): Promise<{ text: string } | { error: BackupError }> {
  if (passphrase === '') throw new VaultError('empty-passphrase');
  const checked = parseProfileFile(file);
  if ('error' in checked) return { error: { code: 'content', error: checked.error } };
  const album = JSON.stringify(photos);
  if (album.length > maxPhotoLength) return { error: { code: 'photos-too-large' } };
  const content = `{"file":${file.trim()},"photos":${album}}`;
  const readBack = parseBackupContent(content, backupVersion);
  if ('error' in readBack) return readBack;
  const head = { format: 'ruankao-backup', version: backupVersion, kdf: createKdf() } as const;
  const key = await deriveKey(passphrase, head.kdf);
  const { iv, data } = await seal(key, new TextEncoder().encode(content), placeOf(head));
  const envelope: BackupEnvelope = { ...head, iv: toBase64(iv), data: toBase64(data) };
  return { text: JSON.stringify(envelope) };
}

/** Reads an encrypted backup, all or nothing. Never throws on whatever stands in it; changes nothing anywhere. */
export async function openBackupFile(
  text: string,
  passphrase: string,
): Promise<BackupContent | { error: BackupError }> {
  const parsed = parseBackupEnvelope(text);
  if ('error' in parsed) return parsed;
  return openBackupEnvelope(parsed.envelope, await deriveKey(passphrase, parsed.envelope.kdf));
}

/** The same for an envelope that was read, with the key of its passphrase. */
export async function openBackupEnvelope(
  envelope: BackupEnvelope,
  key: CryptoKey,
): Promise<BackupContent | { error: BackupError }> {
  const sealed = { iv: fromBase64(envelope.iv), data: fromBase64(envelope.data) };
  const plain = await unseal(key, sealed, placeOf(envelope));
  if (!plain) return { error: { code: 'not-opened' } };
  return parseBackupContent(new TextDecoder().decode(plain), envelope.version);
}

function placeOf({ format, version, kdf }: Pick<BackupEnvelope, 'format' | 'version' | 'kdf'>): Place {
  return [format, version, kdf.name, kdf.hash, kdf.iterations, kdf.salt];
}
