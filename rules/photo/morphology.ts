/** Fills single holes: a 0 with at least three of its four neighbours 1 becomes 1. */
export function closeMask(mask: Uint8Array, width: number, height: number): Uint8Array {
  const closed = mask.slice();
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
export function erodeMask(mask: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const across = erodeLines(mask, { lines: height, length: width, line: width, step: 1 }, radius);
  return erodeLines(across, { lines: width, length: height, line: 1, step: width }, radius);
}

/** Puts a 1 wherever the square of `radius` around holds one. */
export function dilateMask(mask: Uint8Array, width: number, height: number, radius: number): Uint8Array {
  const turned = mask.map((bit) => 1 - bit);
  return erodeMask(turned, width, height, radius).map((bit) => 1 - bit);
}

interface Grid {
  lines: number;
  length: number;
  line: number;
  step: number;
}

/** One direction of the erosion: two passes a line, each counting the steps since the last 0. */
function erodeLines(mask: Uint8Array, { lines, length, line, step }: Grid, radius: number): Uint8Array {
  const kept = new Uint8Array(mask.length);
  for (let index = 0; index < lines; index += 1) {
    const start = index * line;
    for (let at = 0, since = radius + 1; at < length; at += 1) {
      since = mask[start + at * step] === 1 ? since + 1 : 0;
      kept[start + at * step] = since > radius ? 1 : 0;
    }
    for (let at = length - 1, since = radius + 1; at >= 0; at -= 1) {
      since = mask[start + at * step] === 1 ? since + 1 : 0;
      if (since <= radius) kept[start + at * step] = 0;
    }
  }
  return kept;
}
