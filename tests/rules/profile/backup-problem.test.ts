import { expect, test } from 'vitest';
import { describeBackupError } from '@/rules/profile/backup-problem';

test('a wrong passphrase and a damaged file cannot be told apart, and it says so', () => {
  expect(describeBackupError({ code: 'not-opened' })).toMatch(/口令不对，或者文件已损坏.*没有改动。$/);
});

test('what is wrong inside is said as for a plain file', () => {
  const said = describeBackupError({ code: 'content', error: { code: 'duplicate-ids' } });
  expect(said).toMatch(/编号相同.*没有改动。$/);
});
