import { expect, test } from 'vitest';
import { type BackupError, describeBackupError, describeUnwritten } from '@/rules/profile/backup-problem';

test('a wrong passphrase and a damaged file cannot be told apart, and it says so', () => {
  expect(describeBackupError({ code: 'not-opened' })).toMatch(/口令不对，或者文件已损坏.*没有改动。$/);
});

test('what is wrong inside is said as for a plain file', () => {
  const said = describeBackupError({ code: 'content', error: { code: 'duplicate-ids' } });
  expect(said).toMatch(/编号相同.*没有改动。$/);
});

test.each<[string, BackupError, RegExp]>([
  ['too many photos', { code: 'photos-too-large' }, /^存着的照片加起来太大，.*删掉源照片，再备份。$/],
  ['too many answers', { code: 'content', error: { code: 'too-large' } }, /^档案加起来超过 2 MB，.*再备份。$/],
  ['what could not be read back', { code: 'content', error: { code: 'duplicate-ids' } }, /^没有存成备份.*编号相同/],
])('a backup that is not written says what to do about %s, not about a file to choose', (_case, error, said) => {
  expect(describeUnwritten(error)).toMatch(said);
  expect(describeUnwritten(error)).not.toContain('重新选择');
});
