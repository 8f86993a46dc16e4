import { expect, test } from 'vitest';
import { describeTrouble, type StorageTrouble } from '@/rules/profile/storage-trouble';

test.each<[StorageTrouble, RegExp, string | undefined]>([
  ['quota', /磁盘空间不足/, '再试一次'],
  ['unavailable', /隐私窗口/, '再试一次'],
  ['blocked', /旧版本的助手/, '重新打开助手'],
  ['closed', /连接断开/, '重新打开助手'],
  ['conflict', /另一个窗口刚改过/, '看新的内容'],
  ['newer-database', /请更新助手/, undefined],
  ['newer-vault', /请更新助手/, undefined],
  ['damaged', /已损坏/, undefined],
])('%s', (trouble, text, remedy) => {
  expect(describeTrouble(trouble).text).toMatch(text);
  expect(describeTrouble(trouble).remedy).toBe(remedy);
});
