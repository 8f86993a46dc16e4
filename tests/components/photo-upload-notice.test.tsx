import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { PhotoUploadNotice, type UploadNotice } from '@/components/photo-upload-notice';
import type { PhotoReport, PhotoVerdict } from '@/rules/photo/judge-photo';

afterEach(() => render(null, document.body));

const report = (verdict: PhotoVerdict): PhotoReport => ({
  fileName: '报名照片.jpg',
  kind: 'processed',
  depth: 'pixels',
  verdict,
  findings:
    verdict === 'fail' ? [{ code: 'wrong-dimensions', level: 'fail', values: { width: 600, height: 840 } }] : [],
});
const original = { id: 'original', level: 'fail', text: '这是处理前的源照片' } as const;
const another = { id: 'not-the-kept', level: 'warn', text: '这不是存着的那张' } as const;
const nothing: UploadNotice = { fileName: '报名照片.jpg', relation: undefined, problem: undefined, report: undefined };

test.each<[string, Partial<UploadNotice>, string, string]>([
  ['still running', {}, 'running', '正在检查'],
  ['nothing found', { report: report('pass') }, 'pass', '没有发现问题'],
  ['a wrong file', { report: report('fail') }, 'fail', '600×840'],
  ['the original, before its check is over', { relation: original }, 'fail', '源照片'],
  ['the original, whatever its picture shows', { relation: original, report: report('pass') }, 'fail', '源照片'],
  ['another file than the kept one', { relation: another, report: report('pass') }, 'warn', '不是存着'],
  ['another file, and wrong', { relation: another, report: report('fail') }, 'fail', '600×840'],
  ['no result', { problem: '读不到这个文件' }, 'fail', '读不到'],
])('%s', (_, changes, level, words) => {
  act(() =>
    render(<PhotoUploadNotice notice={{ ...nothing, ...changes }} onShow={vi.fn()} onClose={vi.fn()} />, document.body),
  );
  const box = document.querySelector<HTMLElement>('[data-upload]');
  expect(box?.dataset.uploadLevel).toBe(level);
  expect(box?.textContent).toContain(words);
  expect(box?.getAttribute('role')).toBe(level === 'fail' ? 'alert' : 'status');
});
