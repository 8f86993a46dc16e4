import { expect, test } from 'vitest';
import { describeVaultProblem, type VaultProblem } from '@/rules/profile/vault-problem';

test.each<[VaultProblem, RegExp]>([
  ['none', /设置口令，或者选择不设口令/],
  ['exists', /重新打开/],
  ['locked', /输入口令/],
  ['wrong-passphrase', /再试一次/],
  ['empty-passphrase', /请输入/],
  ['conflict', /没有保存/],
  ['damaged', /备份/],
  ['newer-vault', /更新助手/],
])('%s', (problem, said) => {
  expect(describeVaultProblem(problem)).toMatch(said);
});

test.each([
  [1, '1 秒'],
  [59, '59 秒'],
  [60, '1 分钟'],
  [61, '2 分钟'],
  [300, '5 分钟'],
])('%i seconds to wait', (seconds, said) => {
  expect(describeVaultProblem('wait', seconds)).toContain(`请 ${said}后再试`);
  expect(describeVaultProblem('wait', seconds)).toContain('不会因为输错而丢失');
});
