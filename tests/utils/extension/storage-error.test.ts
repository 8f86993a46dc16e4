import { expect, test } from 'vitest';
import { describeStorageProblem } from '@/rules/profile/storage-problem';
import { StorageError, toStorageError } from '@/utils/extension/storage-error';

test.each([
  ['QuotaExceededError', 'quota', '磁盘空间不足'],
  ['VersionError', 'newer-database', '请更新助手'],
  ['InvalidStateError', 'closed', '重新打开助手'],
  ['UnknownError', 'unavailable', '不允许保存'],
  ['AbortError', 'unavailable', '不允许保存'],
])('%s is %s', (name, problem, said) => {
  const cause = new DOMException('', name);
  const error = toStorageError(cause);
  expect(error).toMatchObject({ problem, cause });
  expect(describeStorageProblem(error.problem)).toContain(said);
});

test('a named error keeps its name', () => {
  const blocked = new StorageError('blocked');
  expect(toStorageError(blocked)).toBe(blocked);
});
