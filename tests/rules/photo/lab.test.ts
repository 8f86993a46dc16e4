import { expect, test } from 'vitest';
import { convertToLab } from '@/rules/photo/lab';

/** Reference values of the sRGB colours in CIELAB D65 (IEC 61966-2-1, CIE 15). */
test.each<[string, [number, number, number], [number, number, number]]>([
  ['white', [255, 255, 255], [100, 0, 0]],
  ['black', [0, 0, 0], [0, 0, 0]],
  ['DCDCDC', [220, 220, 220], [87.62, 0, 0]],
  ['mid grey', [119, 119, 119], [50.03, 0, 0]],
  ['red', [255, 0, 0], [53.24, 80.09, 67.2]],
  ['green', [0, 255, 0], [87.73, -86.18, 83.18]],
  ['blue', [0, 0, 255], [32.3, 79.19, -107.86]],
])('%s', (_, [red, green, blue], [l, a, b]) => {
  const lab = convertToLab({ data: Uint8ClampedArray.from([red, green, blue, 255]), width: 1, height: 1 });
  expect(Math.hypot((lab.l[0] ?? 0) - l, (lab.a[0] ?? 0) - a, (lab.b[0] ?? 0) - b)).toBeLessThan(0.15);
});

test('luminance is linear light', () => {
  const lab = convertToLab({ data: Uint8ClampedArray.from([188, 188, 188, 255]), width: 1, height: 1 });
  expect(lab.luminance[0]).toBe(128);
});
