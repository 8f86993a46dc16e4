import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { ProfileTransfer } from '@/components/profile-transfer';

const onExport = vi.fn<() => void>();
const onImportFile = vi.fn<(file: File) => void>();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(canExport: boolean): { picker: HTMLInputElement; buttons: HTMLButtonElement[] } {
  act(() =>
    render(<ProfileTransfer canExport={canExport} onExport={onExport} onImportFile={onImportFile} />, document.body),
  );
  const picker = document.querySelector<HTMLInputElement>('input[type=file][accept*=json]');
  if (!picker) throw new Error('no file input');
  return { picker, buttons: [...document.querySelectorAll('button')] };
}

test('the chosen file is handed over', () => {
  const { picker } = show(true);
  const files = new DataTransfer();
  const file = new File(['{}'], '软考档案-2026-09-01.json', { type: 'application/json' });
  files.items.add(file);
  act(() => {
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onImportFile).toHaveBeenCalledExactlyOnceWith(file);
});

test('a choice called off hands over nothing', () => {
  const { picker } = show(true);
  act(() => {
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onImportFile).not.toHaveBeenCalled();
});

test('导入 opens the file choice', () => {
  const { picker, buttons } = show(true);
  const opened = vi.fn<() => void>();
  picker.addEventListener('click', () => opened());
  act(() => buttons.find(({ textContent }) => textContent === '导入')?.click());
  expect(opened).toHaveBeenCalledOnce();
});

test('导出 stands beside the warning that the file is not encrypted', () => {
  const { buttons } = show(true);
  const save = buttons.find(({ textContent }) => textContent === '导出');
  expect(document.getElementById(save?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('没有加密');
  act(() => save?.click());
  expect(onExport).toHaveBeenCalledOnce();
});
