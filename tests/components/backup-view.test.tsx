import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupView } from '@/components/backup-view';
import { button, buttons, clear, field, one, press, show, submit, text, tick, type } from './screen';

type Props = ComponentProps<typeof BackupView>;

const actions = {
  onTask: vi.fn<Props['onTask']>(),
  onBackup: vi.fn<Props['onBackup']>(),
  onExport: vi.fn<Props['onExport']>(),
  onImportFile: vi.fn<Props['onImportFile']>(),
  onOpenPrint: vi.fn<() => void>(),
};

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(props: Partial<Props> = {}): void {
  const given: Props = {
    canExport: true,
    hasPassphrase: false,
    people: [],
    reminder: undefined,
    task: undefined,
    busy: false,
    waitSeconds: 0,
    ...actions,
    ...props,
  };
  show(<BackupView {...given} />);
}

const good = 'chuanghu-kafei-luotuo-dianti';

describe('导出', () => {
  test('warns first and hands over nothing', () => {
    start();
    press('导出');
    expect(actions.onTask).toHaveBeenCalledExactlyOnceWith('export');
    expect(actions.onExport).not.toHaveBeenCalled();
    start({ task: 'export' });
    expect(document.activeElement?.textContent).toMatch(/没有加密.*不要发到群里/);
  });

  test('one press more exports and closes the card', () => {
    start({ task: 'export' });
    press('我明白，存成不加密的文件');
    expect(actions.onExport).toHaveBeenCalledOnce();
    expect(actions.onTask).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test('can be called off; the focus comes back', () => {
    start();
    press('导出');
    start({ task: 'export' });
    press('取消');
    start();
    expect(actions.onExport).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('导出'));
  });
});

describe('备份', () => {
  test('without a passphrase of the data: one of its own, twice', () => {
    start({ task: 'backup' });
    expect(text()).not.toContain('用现在的口令');
    type('备份口令', good);
    submit();
    expect(actions.onBackup).not.toHaveBeenCalled();
    type('再输一次', good);
    press('保存备份');
    expect(actions.onBackup).toHaveBeenCalledExactlyOnceWith({ passphrase: good, current: false });
  });

  test('with one: the present passphrase once, to be checked', () => {
    start({ task: 'backup', hasPassphrase: true });
    expect(field('用现在的口令').checked).toBe(true);
    expect(button('保存备份').disabled).toBe(true);
    type('现在的口令', 'kafei');
    press('保存备份');
    expect(actions.onBackup).toHaveBeenCalledExactlyOnceWith({ passphrase: 'kafei', current: true });
  });

  test('with one: another can be chosen', () => {
    start({ task: 'backup', hasPassphrase: true });
    expect(document.activeElement).toBe(field('现在的口令'));
    field('另设备份口令').focus();
    tick('另设备份口令');
    // Arrow keys walk through the choices: the focus must not run away from them.
    expect(document.activeElement).toBe(field('另设备份口令'));
    type('备份口令', good);
    type('再输一次', good);
    press('保存备份');
    expect(actions.onBackup).toHaveBeenCalledExactlyOnceWith({ passphrase: good, current: false });
  });

  test('after wrong tries it waits', () => {
    start({ task: 'backup', hasPassphrase: true, waitSeconds: 5 });
    type('现在的口令', 'kafei');
    submit();
    expect(one('[role="timer"]').textContent).toContain('5 秒');
    expect(actions.onBackup).not.toHaveBeenCalled();
  });
});

test('导入 opens the file choice and hands over the file, the same one twice as well', () => {
  start();
  const picker = one<HTMLInputElement>('input[type=file][accept*=json]');
  const opened = vi.fn<() => void>();
  picker.addEventListener('click', () => opened());
  press('导入');
  expect(opened).toHaveBeenCalledOnce();
  const file = new File(['{}'], '软考备份-2026-09-01.json', { type: 'application/json' });
  for (const time of [1, 2]) {
    const files = new DataTransfer();
    files.items.add(file);
    act(() => {
      picker.files = files.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(actions.onImportFile).toHaveBeenCalledTimes(time);
  }
  expect(actions.onImportFile).toHaveBeenLastCalledWith(file);
});

test('with no profile there is nothing to back up, export or print; a file can come in', () => {
  start({ canExport: false, onOpenPrint: undefined });
  expect(buttons().map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
    ['导出', true],
    ['导入', false],
  ]);
});

test('打印 opens the sheet', () => {
  start();
  press('打印');
  expect(actions.onOpenPrint).toHaveBeenCalledOnce();
});

test('the last backup, a problem and what was done are told', () => {
  start({
    reminder: { state: 'stale', text: '上次备份：2026-09-01 10:00。之后又改过，请再备份一次。' },
    problem: '口令不对',
    done: '已保存',
  });
  expect(one('[data-backup="stale"]').textContent).toContain('请再备份一次');
  expect(one('[role="alert"]').textContent).toBe('口令不对');
  expect(one('[role="status"]').textContent).toBe('已保存');
});
