import type { ComponentProps } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BackupUnlock } from '@/components/backup-unlock';
import { button, clear, field, one, press, show, text, tick, type } from './screen';

const onOpen = vi.fn<(passphrase: string) => void>();
const onCancel = vi.fn<() => void>();

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(props: Partial<ComponentProps<typeof BackupUnlock>> = {}): void {
  show(
    <BackupUnlock
      fileName="备份.json"
      busy={false}
      canProtect={false}
      onOpen={onOpen}
      onCancel={onCancel}
      {...props}
    />,
  );
}

test('names the file and asks for its passphrase', () => {
  start();
  expect(text()).toMatch(/“备份.json”是加密的备份.*确认了才会导入/);
  expect(document.activeElement).toBe(field('备份口令'));
  expect(button('打开备份').disabled).toBe(true);
  type('备份口令', 'kafei');
  press('打开备份');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('kafei', false);
});

test('where nothing protects this machine yet the same passphrase does, unless that is not wanted', () => {
  const same = '以后也用这个口令保护本机的档案（推荐）';
  start({ canProtect: true });
  type('备份口令', 'kafei');
  press('打开备份');
  tick(same);
  press('打开备份');
  expect(onOpen.mock.calls).toEqual([
    ['kafei', true],
    ['kafei', false],
  ]);
});

test('a wrong one stays to be mended, and nothing was changed', () => {
  start();
  type('备份口令', 'kafei');
  start({ busy: true });
  press('打开备份');
  expect(onOpen).not.toHaveBeenCalled();
  start({ error: { code: 'not-opened' } });
  expect(one('[role="alert"]').textContent).toMatch(/口令不对，或者文件已损坏.*没有改动/);
  expect(field('备份口令').value).toBe('kafei');
  expect(document.activeElement).toBe(field('备份口令'));
});

test('can be called off', () => {
  start();
  press('取消');
  expect(onCancel).toHaveBeenCalledOnce();
});
