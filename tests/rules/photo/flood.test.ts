import { expect, test } from 'vitest';
import { type BitMask, boxMask, countBits, packMask, unpackMask } from '@/rules/photo/bit-mask';
import { floodMask } from '@/rules/photo/flood';
import { mulberry } from '../../samples/mulberry';

const height = 19;

/** A maze of random pixels, or with a small share some random places. */
function scatter(width: number, share: number): Uint8Array {
  const random = mulberry(width + 1000 * share);
  return Uint8Array.from({ length: width * height }, () => (random() < share ? 1 : 0));
}

/** What can be reached from `starts` step by step. */
function walk(open: Uint8Array, width: number, starts: readonly number[]): number[] {
  const reached = new Set(starts.filter((start) => open[start] === 1));
  for (const pixel of reached) {
    const x = pixel % width;
    const beside = [...(x > 0 ? [pixel - 1] : []), ...(x < width - 1 ? [pixel + 1] : []), pixel - width, pixel + width];
    for (const next of beside) if (open[next] === 1) reached.add(next);
  }
  return [...reached].toSorted((one, other) => one - other);
}

function listOnes(plane: Uint8Array): number[] {
  return [...plane.keys()].filter((pixel) => plane[pixel] === 1);
}

function listBits(mask: BitMask): number[] {
  const plane = new Uint8Array(mask.width * mask.height);
  unpackMask(mask, plane);
  return listOnes(plane);
}

/** A picture of one word a row, exactly two and with a few pixels in the third. */
test.each([23, 32, 33, 64, 70])(
  'in a maze %i pixels wide all that can be walked to is reached, and no more',
  (width) => {
    for (const share of [0.55, 0.62, 0.8, 1]) {
      const [open, seeds] = [scatter(width, share), scatter(width, 0.02)];
      const reached = floodMask(packMask(open, width), packMask(seeds, width));
      expect(listBits(reached)).toEqual(walk(open, width, listOnes(seeds)));
      expect(countBits(reached)).toBe(listBits(reached).length);
    }
  },
);

test('a way that winds from row to row and back is followed to its end', () => {
  const rows = ['#.#####.#', '#.#...#.#', '#.#.#.#.#', '#.#.#.#.#', '#...#...#', '.###.####'];
  const open = Uint8Array.from(rows.join(''), (letter) => (letter === '.' ? 1 : 0));
  const seeds = open.map((_, pixel) => (pixel === 1 ? 1 : 0));
  const reached = floodMask(packMask(open, 9), packMask(seeds, 9));
  expect(listBits(reached)).toEqual(walk(open, 9, [1]));
  expect(listBits(reached)).toContain(7);
});

test.each([
  ['one pixel', 70, [3 * 70 + 64], { left: 64, right: 65, top: 3, bottom: 4 }],
  ['several words and rows', 70, [70 + 31, 2 * 70 + 69, 5 * 70 + 40], { left: 31, right: 70, top: 1, bottom: 6 }],
])('the box around %s', (_, width, ones, box) => {
  const plane = new Uint8Array(width * height);
  for (const pixel of ones) plane[pixel] = 1;
  expect(boxMask(packMask(plane, width))).toEqual(box);
});
