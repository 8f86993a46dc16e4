import { createFloodField, floodFrom } from './flood';

/** The sitter: the largest connected part of the picture that is no wall. */
export interface Subject {
  /** 1 = sitter. */
  mask: Uint8Array;
  /** Share (0–1) of the picture. */
  share: number;
  touchesBottom: boolean;
}

/** Finds the sitter in the complement of the wall; `undefined` when all is wall. */
export function detectSubject(wall: Uint8Array, width: number): Subject | undefined {
  const open = new Uint8Array(wall.length);
  for (let pixel = 0; pixel < wall.length; pixel += 1) open[pixel] = wall[pixel] === 1 ? 0 : 1;
  const field = createFloodField(open, width);
  let largest = { label: 0, size: 0 };
  for (let pixel = 0, label = 1; pixel < wall.length; pixel += 1) {
    const size = floodFrom(field, pixel, label);
    if (size > largest.size) largest = { label, size };
    if (size > 0) label += 1;
  }
  if (largest.size === 0) return undefined;
  // Not the array's own `from` with a mapper: an iterator over every pixel took most of the whole analysis.
  const mask = new Uint8Array(wall.length);
  for (let pixel = 0; pixel < wall.length; pixel += 1) mask[pixel] = field.labels[pixel] === largest.label ? 1 : 0;
  return { mask, share: largest.size / wall.length, touchesBottom: mask.includes(1, wall.length - width) };
}
