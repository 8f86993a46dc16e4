/** Where the flood may start, and how far it spreads. */
export interface FloodPlan {
  width: number;
  height: number;
  seeds: Iterable<number>;
  /** Asked once a pixel; `false` bars the way. */
  admits: (pixel: number) => boolean;
}

const reached = 1;
const barred = 2;

/** Spreads from the seeds to all four neighbours; the result holds 1 where the flood came, else 0. */
export function floodMask({ width, height, seeds, admits }: FloodPlan): Uint8Array {
  const state = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  let depth = 0;
  const visit = (pixel: number) => {
    if (state[pixel] !== 0) return;
    if (!admits(pixel)) {
      state[pixel] = barred;
      return;
    }
    state[pixel] = reached;
    stack[depth] = pixel;
    depth += 1;
  };
  for (const seed of seeds) visit(seed);
  while (depth > 0) {
    depth -= 1;
    const pixel = stack[depth] ?? 0;
    const x = pixel % width;
    if (x > 0) visit(pixel - 1);
    if (x < width - 1) visit(pixel + 1);
    if (pixel >= width) visit(pixel - width);
    if (pixel < width * (height - 1)) visit(pixel + width);
  }
  return state.map((value) => (value === reached ? 1 : 0));
}
