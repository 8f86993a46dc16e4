import { expect, test } from 'vitest';
import { type BitMask, packMask, unpackMask } from '@/rules/photo/bit-mask';
import { closeMask, dilateMask, erodeMask, intersectMasks } from '@/rules/photo/morphology';
import { mulberry } from '../../samples/mulberry';

function mask(...rows: readonly string[]): BitMask {
  const bits = Uint8Array.from(rows.join(''), (letter) => (letter === '#' ? 1 : 0));
  return packMask(bits, rows[0]?.length ?? 0);
}

function listBits(mask: BitMask): number[] {
  const bits = new Uint8Array(mask.width * mask.height);
  unpackMask(mask, bits);
  return [...bits];
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

test('a single hole is filled, a block of four is not, and neither is one at the edge', () => {
  const holed = mask('######', '#.####', '######', '###..#', '###..#', '#####.', '.#####', '##.###');
  const closed = mask('######', '######', '######', '###..#', '###..#', '#####.', '.#####', '##.###');
  expect(closeMask(holed)).toEqual(closed);
});

test('erosion keeps only what is whole around, and the edge of the picture counts as whole', () => {
  const holed = mask('#####', '#####', '##.##', '#####', '#####');
  expect(erodeMask(holed, 1)).toEqual(mask('#####', '#...#', '#...#', '#...#', '#####'));
  expect(erodeMask(holed, 2)).toEqual(mask('.....', '.....', '.....', '.....', '.....'));
});

test('what two masks have in common', () => {
  expect(intersectMasks(mask('##..', '.#.#'), mask('#.#.', '.###'))).toEqual(mask('#...', '.#.#'));
});

/** Rows shorter than a word of bits, exactly one and two words, and a pixel more or less. */
const widths = [1, 2, 11, 31, 32, 33, 64, 65];

test.each(widths)('rows of %i pixels are packed and unpacked as they were, by value where one is given', (width) => {
  const bits = scatter(width * 9, 0.5);
  expect(listBits(packMask(bits, width))).toEqual([...bits]);
  const graded = bits.map((bit, pixel) => bit * (1 + (pixel % 2)));
  expect(listBits(packMask(graded, width, 2))).toEqual([...graded].map((value) => (value >= 2 ? 1 : 0)));
});

test.each(widths.flatMap((width) => [1, 2, 3].map((radius) => ({ width, radius }))))(
  'in rows of $width pixels a square of radius $radius is looked at as a whole',
  ({ width, radius }) => {
    const most = scatter(width * 9, 0.95);
    const few = scatter(width * 9, 0.05);
    const squares = (bits: Uint8Array) => Array.from(bits, (_, pixel) => listSquare(bits, width, { pixel, radius }));
    expect(listBits(erodeMask(packMask(most, width), radius))).toEqual(
      squares(most).map((around) => Math.min(...around)),
    );
    expect(listBits(dilateMask(packMask(few, width), radius))).toEqual(
      squares(few).map((around) => Math.max(...around)),
    );
  },
);

/** Whether at least three of a pixel's four neighbours are 1, which one at the edge cannot have. */
function isHole(bits: Uint8Array, width: number, pixel: number): boolean {
  const x = pixel % width;
  const inside = x > 0 && x < width - 1 && pixel >= width && pixel < bits.length - width;
  const around = [pixel - 1, pixel + 1, pixel - width, pixel + width].filter((other) => bits[other] === 1);
  return inside && around.length >= 3;
}

test.each(widths)('in rows of %i pixels every single hole is filled and nothing else', (width) => {
  const bits = scatter(width * 9, 0.7);
  const filled = Array.from(bits, (bit, pixel) => (bit === 1 || isHole(bits, width, pixel) ? 1 : 0));
  expect(listBits(closeMask(packMask(bits, width)))).toEqual(filled);
});
