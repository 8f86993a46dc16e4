import { bytePlane, integerPlane } from './planes';

/** Fills single holes: a 0 with at least three of its four neighbours 1 becomes 1. */
export function closeMask(mask: Uint8Array, width: number, height: number): Uint8Array {
  const closed = bytePlane(mask.length);
  closed.set(mask);
  for (let y = 1; y < height - 1; y += 1) {
    for (let at = y * width + 1; at < (y + 1) * width - 1; at += 1) {
      if (mask[at] === 1) continue;
      const around = (mask[at - 1] ?? 0) + (mask[at + 1] ?? 0) + (mask[at - width] ?? 0) + (mask[at + width] ?? 0);
      if (around >= 3) closed[at] = 1;
    }
  }
  return closed;
}

/** Keeps a 1 only where the whole square of `radius` around it is 1; beyond the picture counts as 1. */
export function erodeMask(mask: Uint8Array, width: number, radius: number): Uint8Array {
  return shrinkColumns(shrinkRows(mask, 1, { width, radius }), 1, { width, radius });
}

/** Puts a 1 wherever the square of `radius` around holds one. */
export function dilateMask(mask: Uint8Array, width: number, radius: number): Uint8Array {
  return shrinkColumns(shrinkRows(mask, 0, { width, radius }), 0, { width, radius });
}

interface Squares {
  width: number;
  radius: number;
}

/** Keeps `bit` where it reaches `radius` to both sides, by the length of its run; beyond the picture it goes on. */
function shrinkRows(mask: Uint8Array, bit: 0 | 1, { width, radius }: Squares): Uint8Array {
  const kept = bytePlane(mask.length);
  const short = 2 * radius;
  for (let start = 0; start < mask.length; start += width) {
    let run = short;
    for (let x = 0; x < width + radius; x += 1) {
      run = x >= width || mask[start + x] === bit ? run + 1 : 0;
      if (x >= radius) kept[start + x - radius] = run > short ? bit : 1 - bit;
    }
  }
  return kept;
}

/** The same downwards, with a run for each column, in the order of the memory. */
function shrinkColumns(mask: Uint8Array, bit: 0 | 1, { width, radius }: Squares): Uint8Array {
  const kept = bytePlane(mask.length);
  const short = 2 * radius;
  const runs = integerPlane(width).fill(short);
  for (let start = 0; start < mask.length + radius * width; start += width) {
    const back = start - radius * width;
    for (let x = 0; x < width; x += 1) {
      const run = start >= mask.length || mask[start + x] === bit ? (runs[x] ?? 0) + 1 : 0;
      runs[x] = run;
      if (back >= 0) kept[back + x] = run > short ? bit : 1 - bit;
    }
  }
  return kept;
}
