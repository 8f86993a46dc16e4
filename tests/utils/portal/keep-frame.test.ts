import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFrame } from '@/utils/portal/keep-frame';

const scene = {} as { row: HTMLElement; stop: AbortController; box: DOMRect };
const frame = () => document.querySelector<HTMLElement>('html > ruankao-highlight');
const spot = () => ['left', 'top', 'width', 'height'].map((side) => frame()?.style.getPropertyValue(side));

beforeEach(() => {
  document.body.innerHTML = '<div class="selectorg">大连</div>';
  scene.row = document.querySelector('.selectorg') as HTMLElement;
  scene.box = new DOMRect(10, 20, 300, 40);
  vi.spyOn(scene.row, 'getBoundingClientRect').mockImplementation(() => scene.box);
  scene.stop = new AbortController();
});
afterEach(() => scene.stop.abort());

test('stands around the element, lets every press through and leaves the element as it was', () => {
  const before = document.body.innerHTML;
  keepFrame(scene.row, scene.stop.signal);
  expect(spot()).toEqual(['10px', '20px', '300px', '40px']);
  expect(frame()?.style.pointerEvents).toBe('none');
  expect(document.body.innerHTML).toBe(before);
});

test('follows the element, and writes nothing while it stays', () => {
  const place = keepFrame(scene.row, scene.stop.signal);
  const write = vi.spyOn(frame()?.style as CSSStyleDeclaration, 'cssText', 'set');
  place();
  document.dispatchEvent(new Event('scroll'));
  expect(write).not.toHaveBeenCalled();
  scene.box = new DOMRect(10, 120, 300, 40);
  document.dispatchEvent(new Event('scroll'));
  expect(spot()).toEqual(['10px', '120px', '300px', '40px']);
});

test('hides with the element and is gone with the panel', () => {
  const place = keepFrame(scene.row, scene.stop.signal);
  scene.box = new DOMRect(0, 0, 0, 0);
  place();
  expect(frame()?.style.display).toBe('none');
  scene.stop.abort();
  expect(frame()).toBeNull();
});
