import { createFloodField, floodFrom } from './flood';
import type { LabColour, LabImage } from './lab';
import { closeMask, erodeMask } from './morphology';

/** Where the wall is: `wall` to its edge, `core` safely away from hair and shoulders. 1 = wall. */
export interface WallMask {
  wall: Uint8Array;
  core: Uint8Array;
}

/** Chroma is the tight axis: pale skin differs from a grey wall by chroma, not by lightness. */
const lightnessReach = 30;
const chromaReach = 9;
/** Limit of the central difference over all three channels. */
const steepest = 6;

/** The flood starts on the top row and on both sides down to here; the core ends above the shoulders. */
const seedReach = 0.55;
const coreReach = 0.6;

/** OFIQ erodes with a 4×4 kernel at 354 pixels' width (BackgroundUniformity). */
const erosionShare = 4 / 354;

/** Floods the wall from the picture's edges through pixels of its colour, barred by every edge. */
export function detectWall(smooth: LabImage, reference: LabColour): WallMask {
  const { width, height } = smooth;
  const field = createFloodField(listOpen(smooth, reference), width);
  for (const seed of edgePixels(width, height)) floodFrom(field, seed, 1);
  const wall = closeMask(new Uint8Array(field.labels), width, height);
  const core = erodeMask(wall, width, height, Math.max(1, Math.round(erosionShare * width)));
  core.fill(0, Math.floor(height * coreReach) * width);
  return { wall, core };
}

function edgePixels(width: number, height: number): number[] {
  const top = Array.from({ length: width }, (_, x) => x);
  const sides = Array.from({ length: Math.floor(height * seedReach) }, (_, y) => y * width);
  return [...top, ...sides.flatMap((start) => [start, start + width - 1])];
}

/** 1 where a pixel has the wall's colour and no edge runs through it. */
function listOpen({ width, height, l, a, b }: LabImage, reference: LabColour): Uint8Array {
  const open = new Uint8Array(width * height);
  for (let pixel = 0; pixel < open.length; pixel += 1) {
    const lightness = ((l[pixel] ?? 0) - reference.l) / lightnessReach;
    const red = ((a[pixel] ?? 0) - reference.a) / chromaReach;
    const yellow = ((b[pixel] ?? 0) - reference.b) / chromaReach;
    if (lightness * lightness + red * red + yellow * yellow <= 1) open[pixel] = 1;
  }
  const last = width * (height - 1);
  for (let pixel = 0; pixel < open.length; pixel += 1) {
    if (open[pixel] !== 1) continue;
    const x = pixel % width;
    const left = x === 0 ? pixel : pixel - 1;
    const right = x === width - 1 ? pixel : pixel + 1;
    const up = pixel < width ? pixel : pixel - width;
    const down = pixel >= last ? pixel : pixel + width;
    const slope =
      square(l, left, right) +
      square(l, up, down) +
      square(a, left, right) +
      square(a, up, down) +
      square(b, left, right) +
      square(b, up, down);
    if (slope >= 4 * steepest * steepest) open[pixel] = 0;
  }
  return open;
}

function square(plane: Float32Array, one: number, other: number): number {
  const difference = (plane[one] ?? 0) - (plane[other] ?? 0);
  return difference * difference;
}
