import { afterEach, expect, test, vi } from 'vitest';
import { watchPicks } from '@/utils/portal/watch-picks';

const file = new File(['x'], '报名照片.jpg');
const onPick = vi.fn();
afterEach(() => vi.clearAllMocks());

function choose(doc: Document, selector: string, ...files: File[]): void {
  const input = doc.querySelector(selector);
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input?.dispatchEvent(new (doc.defaultView ?? window).Event('change', { bubbles: true }));
}

test('a chosen file is told once, with the words beside its control, and the page hears the event too', () => {
  document.body.innerHTML =
    '<p>考生须知若干条</p><div>请上传白色背景的证件照<div><button>选择文件</button><input type="file"></div></div><input name="text">';
  const heard = vi.fn();
  document.addEventListener('change', heard, { once: true });
  watchPicks(document, onPick);
  choose(document, '[type=file]', file);
  expect(onPick.mock.calls).toEqual([[file, expect.stringContaining('证件照')]]);
  expect(onPick.mock.calls[0]?.[1]).not.toContain('考生须知');
  expect(heard).toHaveBeenCalledOnce();
  document.querySelector('[name=text]')?.dispatchEvent(new Event('change', { bubbles: true }));
  choose(document, '[type=file]');
  expect(onPick).toHaveBeenCalledOnce();
});
