import { packMask } from './bit-mask';
import { createFloodField, floodFrom } from './flood';
import { erodeMask } from './morphology';
import type { PixelBox } from './pixel-image';
import { bytePlane } from './planes';

/** The sitter: the largest connected part of the picture that is no wall. */
export interface Subject {
  /** 1 = sitter. */
  mask: Uint8Array;
  /** Share (0–1) of the picture. */
  share: number;
  touchesBottom: boolean;
  /** What else stands before the wall, apart from the sitter and above the shoulders. */
  things: PixelBox[];
  /** Share (0–1) of the picture that those take. */
  thingsShare: number;
}

/** Smaller than this share of the picture it may be a hair or a fleck; below this share of the height clothes begin. */
const leastThing = 0.001;
const thingsReach = 0.6;
/** What nowhere reaches so many pixels to all sides is a line: the edge of a shadow, a strand. */
const leastThickness = 3;

interface Part {
  label: number;
  size: number;
  /** Its first pixel, row by row: its topmost. */
  start: number;
}

/** Finds the sitter in the complement of the wall; `undefined` when all is wall. */
export function detectSubject(wall: Uint8Array, width: number): Subject | undefined {
  const open = bytePlane(wall.length);
  for (let pixel = 0; pixel < wall.length; pixel += 1) open[pixel] = wall[pixel] === 1 ? 0 : 1;
  const field = createFloodField(open, width);
  const parts: Part[] = [];
  for (let pixel = 0; pixel < wall.length; pixel += 1) {
    const label = parts.length + 1;
    const size = floodFrom(field, pixel, label);
    if (size > 0) parts.push({ label, size, start: pixel });
  }
  const largest = parts.reduce<Part | undefined>(
    (best, part) => (best && best.size >= part.size ? best : part),
    undefined,
  );
  if (!largest) return undefined;
  // Not the array's own `from` with a mapper: an iterator over every pixel took most of the whole analysis.
  const mask = bytePlane(wall.length);
  for (let pixel = 0; pixel < wall.length; pixel += 1) mask[pixel] = field.labels[pixel] === largest.label ? 1 : 0;
  const others = parts.filter((part) => part !== largest);
  return {
    mask,
    share: largest.size / wall.length,
    touchesBottom: mask.includes(1, wall.length - width),
    ...measureThings(others, field.labels, width),
  };
}

function measureThings(
  parts: readonly Part[],
  labels: Int32Array,
  width: number,
): Pick<Subject, 'things' | 'thingsShare'> {
  const { length } = labels;
  const large = parts.filter(({ size, start }) => size >= leastThing * length && start < thingsReach * length);
  const things = large.filter(({ label }) => {
    const own = bytePlane(length);
    for (let pixel = 0; pixel < length; pixel += 1) own[pixel] = labels[pixel] === label ? 1 : 0;
    return erodeMask(packMask(own, width), leastThickness).words.some((word) => word !== 0);
  });
  return {
    things: things.map(({ label }) => boxPart(labels, label, width)),
    thingsShare: things.reduce((sum, { size }) => sum + size, 0) / length,
  };
}

function boxPart(labels: Int32Array, label: number, width: number): PixelBox {
  const box = { left: width, top: labels.length / width, right: 0, bottom: 0 };
  for (let pixel = 0; pixel < labels.length; pixel += 1) {
    if (labels[pixel] !== label) continue;
    const x = pixel % width;
    const y = (pixel - x) / width;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box;
}
