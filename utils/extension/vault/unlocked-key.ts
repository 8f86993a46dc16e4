import { currentKey } from './current-key';
import { type DataKey, importDataKey } from './data-key';
import type { VaultHome } from './vault-home';

/** The data key for use, while it may be used. Rejects as `currentKey` does. */
export async function unlockedKey(home: VaultHome, now: number): Promise<DataKey> {
  const { record, raw } = await currentKey(home, now);
  return importDataKey(record.id, raw);
}
