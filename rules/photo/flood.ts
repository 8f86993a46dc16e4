import { integerPlane } from './planes';

/** A picture to flood: `open` is 1 where the flood may pass; `labels` keeps what was reached, 0 = nothing yet. */
export interface FloodField {
  width: number;
  open: Uint8Array;
  labels: Int32Array;
  /** Where rows are still to be flooded: never more places than pixels were flooded, and the first. */
  stack: Int32Array;
}

export function createFloodField(open: Uint8Array, width: number): FloodField {
  return { width, open, labels: integerPlane(open.length), stack: integerPlane(open.length + 1) };
}

/** Spreads from `start` to all four neighbours and leaves `label` there; tells how many pixels it took. */
export function floodFrom(field: FloodField, start: number, label: number): number {
  const { width, open, labels, stack } = field;
  if (open[start] !== 1 || labels[start] !== 0) return 0;
  let depth = 1;
  let size = 0;
  stack[0] = start;
  while (depth > 0) {
    depth -= 1;
    const pixel = stack[depth] ?? 0;
    if (labels[pixel] !== 0) continue;
    const row = pixel - (pixel % width);
    let left = pixel;
    while (left > row && open[left - 1] === 1 && labels[left - 1] === 0) left -= 1;
    let right = pixel + 1;
    while (right < row + width && open[right] === 1 && labels[right] === 0) right += 1;
    labels.fill(label, left, right);
    size += right - left;
    if (row > 0) depth = pushRuns(field, left - width, right - width, depth);
    if (row + width < open.length) depth = pushRuns(field, left + width, right + width, depth);
  }
  return size;
}

/** Notes the first pixel of every run that may be flooded between `from` and `to`; tells how many are noted now. */
function pushRuns({ open, labels, stack }: FloodField, from: number, to: number, depth: number): number {
  let noted = depth;
  let inRun = false;
  for (let pixel = from; pixel < to; pixel += 1) {
    const isFree = open[pixel] === 1 && labels[pixel] === 0;
    if (isFree && !inRun) {
      stack[noted] = pixel;
      noted += 1;
    }
    inRun = isFree;
  }
  return noted;
}
