import { expect, test } from 'vitest';
import { closeMask, dilateMask, erodeMask } from '@/rules/photo/morphology';
import { mulberry } from '../../samples/mulberry';

function mask(rows: readonly string[]): Uint8Array {
  return Uint8Array.from(rows.join(''), (letter) => (letter === '#' ? 1 : 0));
}

/** Random pixels, of which this share is 1. */
function scatter(size: number, share: number): Uint8Array {
  const random = mulberry(7);
  return Uint8Array.from({ length: size }, () => (random() < share ? 1 : 0));
}

/** What stands in the square around a pixel, as far as it lies in the picture. */
function listSquare(bits: Uint8Array, width: number, { pixel, radius }: { pixel: number; radius: number }): number[] {
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  return [...bits].filter(
    (_, other) => Math.abs((other % width) - x) <= radius && Math.abs(Math.floor(other / width) - y) <= radius,
  );
}

test('a single hole is filled, a block of four is not', () => {
  const rows = ['######', '#.####', '######', '###..#', '###..#', '######'];
  expect(closeMask(mask(rows), 6, 6)).toEqual(mask(['######', '######', '######', '###..#', '###..#', '######']));
});

test('erosion keeps only what is whole around, and the edge of the picture counts as whole', () => {
  const rows = ['#####', '#####', '##.##', '#####', '#####'];
  expect(erodeMask(mask(rows), 5, 1)).toEqual(mask(['#####', '#...#', '#...#', '#...#', '#####']));
  expect(erodeMask(mask(rows), 5, 2)).toEqual(mask(['.....', '.....', '.....', '.....', '.....']));
});

test.each([1, 2, 3])('on any picture a square of radius %i is looked at as a whole', (radius) => {
  const [width, height] = [11, 9];
  const most = scatter(width * height, 0.95);
  const few = scatter(width * height, 0.05);
  const squares = (bits: Uint8Array) => Array.from(bits, (_, pixel) => listSquare(bits, width, { pixel, radius }));
  expect([...erodeMask(most, width, radius)]).toEqual(squares(most).map((around) => Math.min(...around)));
  expect([...dilateMask(few, width, radius)]).toEqual(squares(few).map((around) => Math.max(...around)));
});
