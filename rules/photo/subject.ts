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
  const labels = new Int32Array(wall.length);
  const stack = new Int32Array(wall.length);
  let largest = { label: 0, size: 0 };
  let label = 0;
  for (let pixel = 0; pixel < wall.length; pixel += 1) {
    if (wall[pixel] === 1 || labels[pixel] !== 0) continue;
    label += 1;
    const size = labelRegion({ wall, labels, stack, width }, pixel, label);
    if (size > largest.size) largest = { label, size };
  }
  if (largest.size === 0) return undefined;
  const mask = Uint8Array.from(labels, (each) => (each === largest.label ? 1 : 0));
  return { mask, share: largest.size / wall.length, touchesBottom: mask.includes(1, wall.length - width) };
}

interface Labelling {
  wall: Uint8Array;
  labels: Int32Array;
  stack: Int32Array;
  width: number;
}

/** Gives one connected region its label and tells its size. */
function labelRegion({ wall, labels, stack, width }: Labelling, start: number, label: number): number {
  let depth = 0;
  let size = 0;
  const visit = (pixel: number) => {
    if (wall[pixel] !== 0 || labels[pixel] !== 0) return;
    labels[pixel] = label;
    stack[depth] = pixel;
    depth += 1;
    size += 1;
  };
  visit(start);
  while (depth > 0) {
    depth -= 1;
    const pixel = stack[depth] ?? 0;
    const x = pixel % width;
    if (x > 0) visit(pixel - 1);
    if (x < width - 1) visit(pixel + 1);
    if (pixel >= width) visit(pixel - width);
    visit(pixel + width);
  }
  return size;
}
