import { describeStorageProblem, type StorageProblem } from './storage-problem';
import { describeVaultProblem } from './vault-problem';

/** Whatever keeps answers from being read or saved, and needs a way out. */
export type StorageTrouble = StorageProblem | 'conflict' | 'damaged' | 'newer-vault';

/** What the panel can do about it by itself; absent where only another version of the product can. */
const remedies: Readonly<Partial<Record<StorageTrouble, string>>> = {
  quota: '再试一次',
  'memory-full': '再试一次',
  unavailable: '再试一次',
  blocked: '重新打开助手',
  closed: '重新打开助手',
  conflict: '看新的内容',
};

/** What happened, and what the button that may help is called. */
export function describeTrouble(trouble: StorageTrouble): { text: string; remedy?: string | undefined } {
  const remedy = remedies[trouble];
  if (trouble === 'conflict' || trouble === 'damaged' || trouble === 'newer-vault') {
    return { text: describeVaultProblem(trouble), remedy };
  }
  return { text: describeStorageProblem(trouble), remedy };
}
