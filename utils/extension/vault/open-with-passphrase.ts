import { attemptsSchema, judgeAttempt, noAttempts } from '@/rules/profile/unlock-delay';
import type { PassphraseRecord } from '@/rules/profile/vault-record';
import type { Bytes } from './base64';
import { deriveKey } from './derive-key';
import { loadWrapped } from './load-wrapped';
import { VaultError } from './vault-error';
import type { VaultDatabase } from './vault-schema';
import { unwrapDataKey } from './wrap-data-key';
import { writeTogether } from './write-together';

/**
 * The data key's bytes, by the passphrase; the only way to them, so that every try is counted.
 * Rejects with VaultError `empty-passphrase` (not counted), `wait`, `wrong-passphrase`, `none` or `damaged`.
 */
export async function openWithPassphrase(
  database: VaultDatabase,
  passphrase: string,
  now: number,
): Promise<{ record: PassphraseRecord; raw: Bytes }> {
  if (passphrase === '') throw new VaultError('empty-passphrase');
  const { record } = await loadWrapped(database);
  if (record.mode === 'open') throw new Error('a vault without a passphrase is not unlocked');
  await countAttempt(database, now);
  const raw = await unwrapDataKey(record, await deriveKey(passphrase, record.kdf));
  if (!raw) throw new VaultError('wrong-passphrase');
  await writeTogether(database, ['vault'], async (transaction) => {
    transaction
      .objectStore('vault')
      .delete('attempts')
      .catch(() => undefined);
  });
  return { record, raw };
}

async function countAttempt(database: VaultDatabase, now: number): Promise<void> {
  const seen = { waitSeconds: 0 };
  await writeTogether(database, ['vault'], async (transaction) => {
    const vault = transaction.objectStore('vault');
    const { data } = attemptsSchema.safeParse(await vault.get('attempts'));
    const { waitSeconds, attempts } = judgeAttempt(data ?? noAttempts, now);
    seen.waitSeconds = waitSeconds;
    vault.put(attempts, 'attempts').catch(() => undefined);
  });
  if (seen.waitSeconds > 0) throw new VaultError('wait', seen.waitSeconds);
}
