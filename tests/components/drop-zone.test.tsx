import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { DropZone } from '@/components/drop-zone';
import { clear, one, show } from './screen';

const onFile = vi.fn<(file: File) => void>();

afterEach(() => {
  clear();
  vi.clearAllMocks();
});

function start(): void {
  show(
    <DropZone onFile={onFile}>
      <p class="inside">里面</p>
    </DropZone>,
  );
}

const file = new File(['{}'], '备份.json', { type: 'application/json' });

/** Sends a drag event to what is inside; returns whether the browser may still do its own. */
function drag(name: string, { types, files }: { types: readonly string[]; files?: readonly File[] }): boolean {
  const event = new Event(name, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
  let free = true;
  act(() => {
    free = one('.inside').dispatchEvent(event);
  });
  return free;
}

const held = { types: ['Files'] };

test('a file over anything inside is shown as welcome until it leaves', () => {
  start();
  drag('dragenter', held);
  drag('dragenter', held);
  drag('dragleave', held);
  expect(one('.drop-cover').textContent).toContain('放开鼠标');
  drag('dragleave', held);
  expect(document.querySelector('.drop-cover')).toBeNull();
});

test('a dropped file is handed over and never opened by the browser', () => {
  start();
  drag('dragenter', held);
  expect(drag('dragover', held)).toBe(false);
  expect(drag('drop', { ...held, files: [file] })).toBe(false);
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  expect(document.querySelector('.drop-cover')).toBeNull();
});

test('of several files none is taken by chance', () => {
  start();
  expect(drag('drop', { ...held, files: [file, file] })).toBe(false);
  expect(onFile).not.toHaveBeenCalled();
  expect(one('.drop-note').textContent).toContain('一次导入一个文件');
  drag('drop', { ...held, files: [file] });
  expect(one('.drop-note').textContent).toBe('');
});

test('text that is dragged about stays the browser’s own', () => {
  start();
  const words = { types: ['text/plain'] };
  drag('dragenter', words);
  expect(document.querySelector('.drop-cover')).toBeNull();
  expect([drag('dragover', words), drag('drop', words)]).toEqual([true, true]);
});
