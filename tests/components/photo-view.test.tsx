import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PhotoCheck, PhotoView } from '@/components/photo-view';
import type { PhotoReport, PhotoVerdict } from '@/rules/photo/judge-photo';
import type { PhotoKind } from '@/rules/photo/limits';

const onPick = vi.fn<(file: File) => void>();
const onKind = vi.fn<(kind: PhotoKind) => void>();

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

function show(check: PhotoCheck, kind?: PhotoKind): void {
  const view = <PhotoView check={check} kind={kind} onPick={onPick} onKind={onKind} />;
  act(() => render(view, document.body));
}

function find<E extends Element>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

const report: PhotoReport = {
  fileName: 'photo.jpg',
  kind: 'source',
  depth: 'pixels',
  verdict: 'fail',
  findings: [
    { code: 'too-few-bytes', level: 'fail', values: { bytes: 29_081 } },
    { code: 'progressive', level: 'info' },
  ],
};

describe('the verdict', () => {
  test.each<[PhotoVerdict, string]>([
    ['pass', '未发现问题'],
    ['warn', '有需要留意的地方'],
    ['fail', '不符合要求'],
  ])('%s is told as %s', (verdict, words) => {
    show({ state: 'done', report: { ...report, verdict } });
    expect(find(`[data-verdict="${verdict}"]`).textContent).toBe(words);
  });

  test('each finding shows its sentence, and number, limit and source on demand', () => {
    show({ state: 'done', report });
    const finding = find('[data-finding="too-few-bytes"]');
    expect(finding.textContent).toContain('文件 28.4 KB，要求大于 30 KB。');
    const facts = [...finding.querySelectorAll('details dt')].map((term) => term.textContent);
    expect(facts).toEqual(['测得', '界限', '依据']);
    expect(finding.querySelector('details')?.open).toBe(false);
    expect(document.querySelectorAll('[data-finding]')).toHaveLength(2);
  });

  test('a picture that was not looked at is said to be so', () => {
    show({ state: 'done', report: { ...report, depth: 'file' } });
    expect(document.body.textContent).toContain('没有检测');
  });

  test('none while the check runs, though what the file shows is told already', () => {
    show({ state: 'running', fileName: 'photo.jpg', report: { ...report, depth: 'file' } });
    expect(document.querySelector('[data-verdict]')).toBeNull();
    expect(find('.photo-running').textContent).toBe('正在检查 photo.jpg …');
    expect(find('[data-finding="too-few-bytes"]')).toBeTruthy();
    expect(find('.photo-view').getAttribute('aria-busy')).toBe('true');
  });

  test('a check without result says why, loudly', () => {
    show({ state: 'failed', fileName: 'photo.jpg', message: '读不到这个文件。' });
    expect(find('[role="alert"]').textContent).toBe('photo.jpg：读不到这个文件。');
  });
});

test('the official tool is never replaced, in any state', () => {
  for (const check of [{ state: 'empty' }, { state: 'done', report }] as const) {
    show(check);
    expect(find('.photo-note').textContent).toContain('不能代替官方的“照片处理工具”');
  }
});

describe('choosing', () => {
  test('the button opens the file chooser', () => {
    show({ state: 'empty' });
    const opened = vi.spyOn(find<HTMLInputElement>('input[type="file"]'), 'click');
    const button = find<HTMLButtonElement>('button');
    expect(button.textContent).toBe('检查照片');
    act(() => button.click());
    expect(opened).toHaveBeenCalledOnce();
  });

  test('a dropped file is picked', () => {
    show({ state: 'empty' });
    const file = new File(['x'], 'photo.jpg');
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    act(() => {
      find('.photo-drop').dispatchEvent(drop);
    });
    expect(drop.defaultPrevented).toBe(true);
    expect(onPick).toHaveBeenCalledExactlyOnceWith(file);
  });

  test('the rules in force are shown and can be switched', () => {
    show({ state: 'done', report }, 'source');
    const radio = (kind: PhotoKind) => find<HTMLInputElement>(`input[value="${kind}"]`);
    expect([radio('source').checked, radio('processed').checked]).toEqual([true, false]);
    expect(radio('processed').closest('label')?.textContent).toBe('工具处理后的照片');
    act(() => radio('processed').click());
    expect(onKind).toHaveBeenCalledExactlyOnceWith('processed');
  });
});
