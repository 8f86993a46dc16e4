import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type ImproveState, PhotoImprove } from '@/components/photo-improve';
import type { PhotoReport } from '@/rules/photo/judge-photo';

const crop = { left: 0.1, top: 0.2, width: 0.5, height: 0.56 };
const picture = (width: number, height: number) => ({ data: new Uint8ClampedArray(width * height * 4), width, height });
const before = { image: picture(330, 413), bytes: 250_000, verdict: 'fail' } as const;
const report: PhotoReport = { fileName: 'a.jpg', kind: 'source', depth: 'pixels', verdict: 'pass', findings: [] };
const made: ImproveState = {
  state: 'made',
  file: new Blob([new Uint8Array(46_080)]),
  name: '源照片_413x578.jpg',
  size: { width: 413, height: 578 },
  crop,
  cropped: { width: 600, height: 840 },
  inspection: { report, picture: { image: picture(295, 413), map: undefined } },
};
const nothing = vi.fn();
const acts = {
  onOpen: nothing,
  onClose: nothing,
  onCrop: nothing,
  onWhiten: nothing,
  onMake: nothing,
  onSave: vi.fn(),
};

afterEach(() => render(null, document.body));

function show(state: ImproveState): void {
  act(() =>
    render(
      <PhotoImprove before={before} state={state} crop={crop} whiten={false} refusal={undefined} acts={acts} />,
      document.body,
    ),
  );
}

test('before and after stand beside each other, each with its pixels, size and verdict', () => {
  show(made);
  const captions = [...document.querySelectorAll('.photo-side figcaption')].map((side) =>
    [...side.children].map(({ textContent }) => textContent),
  );
  expect(captions).toEqual([
    ['改善之前', '不符合要求', '框内 600×840 像素，原文件 244.1 KB'],
    ['改善之后', '未发现问题', '413×578 像素，45.0 KB'],
  ]);
});

test('what is shown of the photo before is what lay within the frame', () => {
  show(made);
  const drawn = [...document.querySelectorAll<HTMLCanvasElement>('.photo-side canvas')];
  expect(drawn.map(({ width, height }) => [width, height])).toEqual([
    [165, 231],
    [295, 413],
  ]);
});

test('the result says that it is no file of the official tool, and is saved by a click alone', () => {
  show(made);
  expect(document.querySelector('.photo-improve-made')?.textContent).toContain('这不是“报名照片.jpg”');
  expect(acts.onSave).not.toHaveBeenCalled();
  act(() => document.querySelector<HTMLButtonElement>('.photo-improve-made > .photo-button')?.click());
  expect(acts.onSave).toHaveBeenCalledOnce();
});
