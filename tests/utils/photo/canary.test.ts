import { afterEach, expect, test, vi } from 'vitest';
import { readsPixelsTruly } from '@/utils/photo/canary';
import { canvasStandIn, type Spoiler } from './canvas-stand-in';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each<[string, Spoiler, boolean]>([
  ['true pixels', (value) => value, true],
  ['noise instead of pixels', (_, index) => (index * 97) % 256, false],
  ['all white', () => 255, false],
  ['one bit changed in one pixel', (value, index) => (index === 121 ? value ^ 1 : value), false],
])('%s: trusted %s', (_, spoil, trusted) => {
  vi.stubGlobal('OffscreenCanvas', canvasStandIn(spoil));
  expect(readsPixelsTruly()).toBe(trusted);
});

test('no canvas at all is not trusted', () => {
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext() {
        return null;
      }
    },
  );
  expect(readsPixelsTruly()).toBe(false);
});
