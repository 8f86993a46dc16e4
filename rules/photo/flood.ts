/** A picture to flood: `open` is 1 where the flood may pass; `labels` keeps what was reached, 0 = nothing yet. */
export interface FloodField {
  width: number;
  open: Uint8Array;
  labels: Int32Array;
  /** Room for as many pixels as the picture has. */
  stack: Int32Array;
}

export function createFloodField(open: Uint8Array, width: number): FloodField {
  return { width, open, labels: new Int32Array(open.length), stack: new Int32Array(open.length) };
}

/** Spreads from `start` to all four neighbours and leaves `label` there; tells how many pixels it took. */
export function floodFrom({ width, open, labels, stack }: FloodField, start: number, label: number): number {
  if (open[start] !== 1 || labels[start] !== 0) return 0;
  const last = open.length - width;
  let depth = 1;
  let size = 0;
  stack[0] = start;
  labels[start] = label;
  while (depth > 0) {
    depth -= 1;
    const pixel = stack[depth] ?? 0;
    const x = pixel % width;
    size += 1;
    for (let side = 0; side < 4; side += 1) {
      const isInside = side === 0 ? x > 0 : side === 1 ? x < width - 1 : side === 2 ? pixel >= width : pixel < last;
      if (!isInside) continue;
      const next = pixel + (side === 0 ? -1 : side === 1 ? 1 : side === 2 ? -width : width);
      if (open[next] !== 1 || labels[next] !== 0) continue;
      labels[next] = label;
      stack[depth] = next;
      depth += 1;
    }
  }
  return size;
}
