import { afterEach, expect, test, vi } from 'vitest';
import { StorageAlert } from '@/components/storage-alert';
import type { StorageTrouble } from '@/rules/profile/storage-trouble';
import { button, buttons, clear, descriptionOf, one, press, show } from './screen';

const onExport = vi.fn<() => void>();
const onRetry = vi.fn<() => void>();

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(trouble: StorageTrouble, inMemory: number, hasPhotos = false): void {
  show(
    <StorageAlert trouble={trouble} inMemory={inMemory} hasPhotos={hasPhotos} onExport={onExport} onRetry={onRetry} />,
  );
}

test.each<[StorageTrouble, number, string[]]>([
  ['quota', 2, ['导出内存里的档案', '再试一次']],
  ['blocked', 1, ['导出内存里的档案', '重新打开助手']],
  ['closed', 1, ['导出内存里的档案', '重新打开助手']],
  ['conflict', 1, ['导出内存里的档案', '看新的内容']],
  ['newer-database', 0, []],
  ['newer-database', 1, ['导出内存里的档案']],
  ['blocked', 0, ['重新打开助手']],
])('%s with %i in memory: %o', (trouble, inMemory, names) => {
  start(trouble, inMemory);
  expect(one('[role="alert"]').textContent).not.toBe('');
  expect(buttons().map(({ textContent }) => textContent)).toEqual(names);
});

test('the way out is a plain file, and says so before it is pressed', () => {
  start('quota', 2);
  expect(descriptionOf(button('导出内存里的档案'))).toMatch(/2 份档案.*没有加密/);
  press('导出内存里的档案');
  expect(onExport).toHaveBeenCalledOnce();
  press('再试一次');
  expect(onRetry).toHaveBeenCalledOnce();
});

test.each([
  [true, /照片不在里面/],
  [false, /^((?!照片).)*$/s],
])('with photos kept (%s), what the file leaves out is said', (hasPhotos, said) => {
  start('quota', 1, hasPhotos);
  expect(descriptionOf(button('导出内存里的档案'))).toMatch(said);
});
