import { parseVaultRecord } from '@/rules/profile/vault-record';
import { guardStorage } from '@/utils/extension/storage-error';
import { VaultError } from './vault-error';
import type { VaultDatabase } from './vault-schema';
import type { WrappedDataKey } from './wrap-data-key';

/**
 * The record, and the key beside it where there is no passphrase; both of one moment.
 * Rejects with VaultError `none` before the first choice, `damaged` or `newer-vault`, or a StorageError.
 */
export async function loadWrapped(database: VaultDatabase): Promise<WrappedDataKey> {
  const { value, openKey } = await guardStorage(() => read(database));
  if (value === undefined) throw new VaultError('none');
  const parsed = parseVaultRecord(value);
  if ('problem' in parsed) throw new VaultError(parsed.problem);
  return { record: parsed.record, openKey: openKey instanceof CryptoKey ? openKey : undefined };
}

async function read(database: VaultDatabase): Promise<{ value: unknown; openKey: unknown }> {
  const { store } = database.transaction('vault', 'readonly');
  const [value, openKey] = await Promise.all([store.get('record'), store.get('open-key')]);
  return { value, openKey };
}
