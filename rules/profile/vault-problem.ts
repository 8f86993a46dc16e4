/** Why the encrypted data cannot be read or changed. */
export type VaultProblem =
  | 'none'
  | 'exists'
  | 'locked'
  | 'wrong-passphrase'
  | 'wait'
  | 'empty-passphrase'
  | 'conflict'
  | 'damaged'
  | 'newer-vault';

const texts: Readonly<Record<VaultProblem, string>> = {
  none: '还没有选择怎样保护档案。请先设置口令，或者选择不设口令。',
  exists: '另一个窗口已经设置好了档案保护。请重新打开助手。',
  locked: '档案已锁定。请输入口令，再做一次刚才的操作。',
  'wrong-passphrase': '口令不对，请再试一次。请看看大小写和输入法。',
  wait: '',
  'empty-passphrase': '口令是空的，请输入口令。',
  conflict: '另一个窗口刚改过同一份内容，这次没有保存。请看过新的内容，再改一次。',
  damaged: '保存的内容已损坏，读不出来；没有改动它。如果有备份文件，可以从备份恢复。',
  'newer-vault': '档案由更新版本的助手加密，当前版本读不了。请更新助手，档案不会丢失。',
};

/** What the candidate can do about it; `waitSeconds` counts for `wait`. */
export function describeVaultProblem(problem: VaultProblem, waitSeconds = 0): string {
  if (problem !== 'wait') return texts[problem];
  return `连续输错了几次，请 ${describeWait(waitSeconds)}后再试。档案都还在，不会因为输错而丢失。`;
}

function describeWait(seconds: number): string {
  return seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
}
