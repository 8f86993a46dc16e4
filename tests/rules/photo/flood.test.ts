import { expect, test } from 'vitest';
import { createFloodField, floodFrom } from '@/rules/photo/flood';
import { mulberry } from '../../samples/mulberry';

const width = 23;

/** A maze of random pixels. */
function scatter(seed: number): Uint8Array {
  const random = mulberry(seed);
  return Uint8Array.from({ length: width * 19 }, () => (random() < 0.62 ? 1 : 0));
}

/** What can be reached from `start` step by step. */
function walk(open: Uint8Array, start: number): Set<number> {
  const reached = new Set(open[start] === 1 ? [start] : []);
  for (const pixel of reached) {
    const x = pixel % width;
    const beside = [...(x > 0 ? [pixel - 1] : []), ...(x < width - 1 ? [pixel + 1] : []), pixel - width, pixel + width];
    for (const next of beside) if (open[next] === 1) reached.add(next);
  }
  return reached;
}

test.each([1, 2, 3, 4, 5, 6])('maze %i: every part gets its own label, whole, and its size is told', (seed) => {
  const open = scatter(seed);
  const field = createFloodField(open, width);
  const sizes = Array.from(open, (_, start) => floodFrom(field, start, start + 1));
  open.forEach((_, start) => {
    if (sizes[start] === 0) return;
    const part = walk(open, start);
    expect([sizes[start], field.labels.every((label, pixel) => (label === start + 1) === part.has(pixel))]).toEqual([
      part.size,
      true,
    ]);
  });
  expect(field.labels.every((label, pixel) => label > 0 === (open[pixel] === 1))).toBe(true);
});
